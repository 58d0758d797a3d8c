package gatehouse.otherplans.crosscheck;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;

import gatehouse.home.command.AtThePlan;
import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Two plans, of which one empties bins in a place while the other has sealed it. */
public abstract class BinsInASeal extends AtThePlan {
    static final Pattern STAND = Pattern.compile("name=\"stand\" value=\"(\\w*)\"");
    static final Pattern SEALED = Pattern.compile("(/plans/[\\w-]+/cross-check/X06-\\w+)\\?on=(\\w+)");

    @BeforeEach
    void two_plans_of_which_one_empties_bins_where_the_other_has_sealed() {
        coordinator.post(at("/zones"), Map.of("name", "Fish Quay"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Search plan", "planType", "SEARCH"));
        coordinator.post(at("/other-plans"), Map.of("planTitle", "Waste plan", "planType", "OTHER"));
        coordinator.post(at("/facts"), fact("PLN-001", "SEARCH_AND_SEAL", "Sealed <b>from</b> six.", "06:00", "10:00"));
        coordinator.post(at("/facts"), fact("PLN-002", "WORK", "Bins are emptied at eight.", "08:00", "08:30"));
    }

    /** A window of works on Fish Quay, as the form of a fact sends it. */
    public static Map<String, String> fact(String of, String about, String words, String from, String to) {
        return new HashMap<>(Map.of(
                "plan",
                of,
                "factKind",
                "WINDOW",
                "about",
                about,
                "subject",
                "Fish Quay works",
                "zone",
                "ZON-001",
                "anchor",
                "page 2",
                "words",
                words,
                "startsAt",
                "2026-06-27 " + from,
                "endsAt",
                "2026-06-27 " + to));
    }

    String board() {
        return coordinator.get(at("/cross-check")).body();
    }

    Matcher sealed() {
        Matcher found = SEALED.matcher(board());
        assertThat(found.find())
                .as("the clash of bins and seal is on the board")
                .isTrue();
        return found;
    }

    Browser.Answer settle(Map<String, String> with) {
        Matcher clash = sealed();
        Map<String, String> fields = new HashMap<>(with);
        fields.put("on", clash.group(2));
        return coordinator.post(clash.group(1), fields);
    }

    static String stand(String page) {
        Matcher stand = STAND.matcher(page);
        assertThat(stand.find()).isTrue();
        return stand.group(1);
    }
}
