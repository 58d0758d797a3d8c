package gatehouse.e2e;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the worked example, one of each sort, as those who use it most. Each page is checked as whom it is met
 * first; what the next person meets of the same sort has less on it, and is only opened. With the tag long, each is
 * checked as everybody.
 */
class CrawlTest {
    private static final String LINKS =
            "[...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))";

    @Test
    void every_page_of_the_worked_example_is_sound_at_a_desk() throws Exception {
        crawl(Seat.DESK, false);
    }

    @Test
    @Tag("full")
    void every_page_of_the_worked_example_is_sound_on_a_telephone() throws Exception {
        crawl(Seat.PHONE, false);
    }

    @Test
    @Tag("long")
    void every_page_is_sound_as_everybody_at_a_desk() throws Exception {
        crawl(Seat.DESK, true);
    }

    @Test
    @Tag("long")
    void every_page_is_sound_as_everybody_on_a_telephone() throws Exception {
        crawl(Seat.PHONE, true);
    }

    private static void crawl(Seat seat, boolean asEverybody) throws Exception {
        try (World world = World.ofTheExample()) {
            Person administrator = world.signedIn("robin", seat);
            Person coordinator = world.signedIn("sam", seat);
            Person commander = world.signedIn("ana", seat);
            coordinator.picture("today");
            String plan = coordinator.opensThePlan("Harbour Day");
            coordinator.picture("overview");
            coordinator.open(plan + "/missing");
            coordinator.picture("missing");
            Writing.puts(coordinator, plan, "ana", "Endorser");
            Set<String> seen = new HashSet<>(everyPage(coordinator, plan, Set.of()));
            assertThat(seen).hasSizeGreaterThan(60);
            Set<String> commanders = everyPage(commander, plan, asEverybody ? Set.of() : seen);
            assertThat(commanders).hasSizeGreaterThan(40);
            seen.addAll(commanders);
            assertThat(everyPage(administrator, "/", asEverybody ? Set.of() : seen))
                    .hasSizeGreaterThan(4);
        }
    }

    /** Follows links from a page, to one page of each sort; those of a sort that was seen are not checked again. */
    private static Set<String> everyPage(Person person, String start, Set<String> seen) {
        Set<String> sorts = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start, "/", "/account", "/search?q=gate"));
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (sorts.add(sort(path))) {
                int answer = seen.contains(sort(path)) ? person.passes(path) : person.open(path);
                assertThat(answer).as("the answer to " + path).isEqualTo(200);
                person.wholePicture(person.name() + sort(path).replaceAll("[^a-zA-Z]+", "-"));
                links(person).stream().filter(link -> !isFile(link)).forEach(waiting::add);
            }
        }
        return sorts;
    }

    /** Two items of a kind are pages of one sort; so are two measures of the catalogue, and two rules of the review. */
    private static String sort(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/ID")
                .replaceAll("/[0-9a-f]{64}", "/HASH")
                .replaceAll("/X[0-9]{2}-[0-9a-f]{24}", "/CLASH")
                .replaceAll("/measures/[A-Z]{3}[0-9]+", "/measures/CODE")
                .replaceAll("/review-rules/X[0-9]{2}", "/review-rules/CODE")
                .replaceAll("/references/[A-Z]+-[0-9]+", "/references/REFERENCE")
                .replaceAll("/[A-Z]{3}-[0-9]+", "/REFERENCE");
    }

    private static boolean isFile(String path) {
        return path.contains("/files/")
                || path.contains("/documents/")
                || path.startsWith("/assets/")
                || path.matches(".*\\.(csv|ics|pdf|docx)([?#].*)?");
    }

    private static List<String> links(Person person) {
        String here = person.path();
        List<?> all = (List<?>) person.page().evaluate(LINKS);
        return all.stream()
                .map(String.class::cast)
                .map(link -> link.startsWith("?") ? here.replaceAll("[?#].*", "") + link : link)
                .filter(link -> link.startsWith("/"))
                .distinct()
                .toList();
    }
}
