package gatehouse.information.sitevisit;

import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about viewing copies. */
final class ViewingCopyRepository {

    /** A kept copy of an original. */
    record Copy(UUID file, int width, int height) {}

    Optional<Copy> find(Change change, UUID original, int longest) {
        return change.sql()
                .sql("""
                        select copy_id, width, height from viewing_copy
                        where original_id = :original and longest = :longest
                        """)
                .param("original", original)
                .param("longest", longest)
                .query((row, n) ->
                        new Copy(row.getObject("copy_id", UUID.class), row.getInt("width"), row.getInt("height")))
                .optional();
    }

    void insert(Change change, UUID original, int longest, Copy copy) {
        change.sql()
                .sql("""
                        insert into viewing_copy (original_id, longest, copy_id, width, height, made_at)
                        values (:original, :longest, :copy, :width, :height, :at)
                        """)
                .param("original", original)
                .param("longest", longest)
                .param("copy", copy.file())
                .param("width", copy.width())
                .param("height", copy.height())
                .param("at", change.stamp())
                .update();
    }
}
