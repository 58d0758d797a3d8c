package gatehouse.otherplans.crosscheck;

import java.util.Map;
import java.util.regex.Matcher;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people, or two clashes that are alike, do not settle one another. */
class SettledAtOnceTest extends BinsInASeal {

    @Test
    void who_settles_after_somebody_else_did_is_told_and_nothing_is_overwritten() {
        Matcher clash = sealed();
        String first = coordinator.get(clash.group(1) + "?on=" + clash.group(2)).body();
        coordinator.post(
                clash.group(1),
                Map.of(
                        "on",
                        clash.group(2),
                        "stand",
                        stand(first),
                        "settlement",
                        "ACCEPTED",
                        "reason",
                        "It is known."));

        Browser.Answer second = coordinator.post(
                clash.group(1),
                Map.of("on", clash.group(2), "stand", stand(first), "settlement", "DISMISSED", "reason", "Not one."));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("Somebody settled this, or its owner answered", "Not one.");
        assertThat(coordinator.get(at("/findings/FND-001")).body()).contains("It is known.");
        assertThat(coordinator
                        .post(
                                clash.group(1),
                                Map.of(
                                        "on",
                                        clash.group(2),
                                        "stand",
                                        stand(second.body()),
                                        "settlement",
                                        "DISMISSED",
                                        "reason",
                                        "Not one."))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void two_clashes_of_one_thing_on_two_days_are_settled_apart() {
        Map<String, String> next = fact("PLN-001", "SEARCH_AND_SEAL", "Sealed from six on Sunday.", "06:00", "10:00");
        next.put("startsAt", "2026-06-28 06:00");
        next.put("endsAt", "2026-06-28 10:00");
        coordinator.post(at("/facts"), next);
        Map<String, String> bins = fact("PLN-002", "WORK", "Bins are emptied at eight on Sunday.", "08:00", "08:30");
        bins.put("startsAt", "2026-06-28 08:00");
        bins.put("endsAt", "2026-06-28 08:30");
        coordinator.post(at("/facts"), bins);

        settle(Map.of("settlement", "ACCEPTED", "reason", "It is known."));

        assertThat(board())
                .contains("Settled on the words that stand <span class=\"count\">1")
                .doesNotContain("The words of one side have changed since.");
    }
}
