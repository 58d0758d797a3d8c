package gatehouse.home.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that somebody else did to a plan.
 *
 * @param number of the entry of the log that says so
 * @param by the name of whoever did it; empty where they have no account
 * @param object what it was done to, as the log names it
 * @param title of the item that it was done to; empty for none
 * @param said what partners said in it; empty for all but their answers
 */
public record Noticed(
        long number, Topic topic, Instant at, String by, String action, String object, String title, List<Said> said) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("item.added", "Added"),
            Map.entry("item.saved", "Changed"),
            Map.entry("item.removed", "Removed"),
            Map.entry("item.restored", "Put back"),
            Map.entry("plan.described", "Changed the plan's name or marking"),
            Map.entry("plan.form", "Put the plan into another form"),
            Map.entry("decision.made", "Decided on"),
            Map.entry("decision.recorded", "Recorded a decision on"),
            Map.entry("risk.answered", "Answered"),
            Map.entry("risk.recorded", "Recorded an answer on"),
            Map.entry("record.confirmed", "Confirmed what was recorded for them"),
            Map.entry("record.disputed", "Disputed what was recorded for them"),
            Map.entry("delivery.reported", "Reported how delivery stands of"),
            Map.entry("partner.answered", "Recorded what was heard from"),
            Map.entry("partner.action.answered", "Answered an action"),
            Map.entry("finding.answered", "Answered"),
            Map.entry("version.frozen", "Froze"),
            Map.entry("version.cosigned", "Co-signed or gave back"),
            Map.entry("version.endorsed", "Endorsed"),
            Map.entry("version.endorsed_with_variations", "Endorsed with variations"),
            Map.entry("version.returned", "Returned"),
            Map.entry("endorsement.recorded", "Recorded what was said of"));

    public Noticed {
        said = List.copyOf(said);
    }

    /**
     * One answer of a partner.
     *
     * @param path after the address of the plan, where it stands
     */
    public record Said(String partner, String words, String reference, String path) {}

    Noticed saying(List<Said> those) {
        return new Noticed(number, topic, at, by, action, object, title, those);
    }

    boolean isOfPartner() {
        return action.equals(PartnerWords.OF_ACTION) || action.equals(PartnerWords.OF_COMMITMENTS);
    }

    /** What was done, as a list says it before what it was done to. */
    public String words() {
        return by.isEmpty() && action.equals("partner.answered")
                ? "The partner itself answered:"
                : WORDS.getOrDefault(action, action.replace('.', ' '));
    }

    /** What it was done to, by its reference or number; empty where the words say all. */
    public String about() {
        if (object.startsWith("item/")) {
            return object.substring("item/".length());
        }
        return object.matches("version/[0-9]+") ? "version " + object.substring("version/".length()) : "";
    }

    /** Whoever did it, or by what. */
    public String who() {
        return by.isEmpty() ? "by the partner's own link" : by;
    }

    /** After the address of the plan, where it is to be seen. */
    public String path() {
        if (object.startsWith("item/")) {
            return "/references/" + object.substring("item/".length());
        }
        if (object.matches("version/[0-9]+")) {
            return "/versions/" + object.substring("version/".length());
        }
        return topic == Topic.CHANGES ? "" : "/commander";
    }
}
