package gatehouse.information.sitevisit;

import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;

/** Every SQL statement about viewing copies; an original is named by its hash. */
final class ViewingCopyRepository {

    /** A kept copy of an original. */
    record Copy(UUID file, int width, int height) {}

    Optional<Copy> find(Change change, String original, int longest) {
        return change.sql()
                .sql("""
                        select copy_id, width, height from viewing_copy
                        where plan_id = :plan and original = decode(:original, 'hex') and longest = :longest
                        """)
                .param("plan", change.plan().id())
                .param("original", original)
                .param("longest", longest)
                .query((row, n) ->
                        new Copy(row.getObject("copy_id", UUID.class), row.getInt("width"), row.getInt("height")))
                .optional();
    }

    void insert(Change change, String original, int longest, Copy copy) {
        change.sql()
                .sql("""
                        insert into viewing_copy (plan_id, original, longest, copy_id, width, height, made_at)
                        values (:plan, decode(:original, 'hex'), :longest, :copy, :width, :height, :at)
                        """)
                .param("plan", change.plan().id())
                .param("original", original)
                .param("longest", longest)
                .param("copy", copy.file())
                .param("width", copy.width())
                .param("height", copy.height())
                .param("at", change.stamp())
                .update();
    }
}
