package gatehouse.action.briefing;

import java.util.List;
import java.util.Optional;

/**
 * Which lines of those who must read it somebody may say are theirs.
 *
 * @param own the line that names them
 * @param posts that nobody has taken by themselves yet
 */
public record MayBe(Optional<String> own, List<String> posts) {

    public MayBe {
        posts = List.copyOf(posts);
    }
}
