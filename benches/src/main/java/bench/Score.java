package bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import gatehouse.otherplans.fact.FactType;
import gatehouse.otherplans.fact.Name;
import gatehouse.otherplans.proposal.EventContext;
import gatehouse.otherplans.proposal.Proposal;
import gatehouse.otherplans.proposal.Proposals;

/** Counts proposals against the marks of a person. */
final class Score {
    private static final Pattern LINE = Pattern.compile("(?:line|row) (\\d+)");
    private static final List<String> MOMENTS = List.of("startsAt", "endsAt");
    private static final List<String> EXACT = List.of("startsAt", "endsAt", "weekday", "zone", "quantity");

    private final Map<FactType, Count> byKind = new EnumMap<>(FactType.class);
    private final List<String> differences = new ArrayList<>();

    /** Of one kind. */
    record Count(int marks, int proposals, int met) {
        double recall() {
            return marks == 0 ? 1 : (double) met / marks;
        }

        double precision() {
            return proposals == 0 ? 1 : (double) met / proposals;
        }

        private Count and(Count other) {
            return new Count(marks + other.marks, proposals + other.proposals, met + other.met);
        }
    }

    Count of(FactType kind) {
        return byKind.getOrDefault(kind, new Count(0, 0, 0));
    }

    List<String> differences() {
        return differences;
    }

    int marks() {
        return byKind.values().stream().mapToInt(Count::marks).sum();
    }

    void add(MarkedDocument document, EventContext event) {
        List<Proposal> all = Proposals.of(document.document(), event);
        for (FactType kind : FactType.values()) {
            List<Proposal> left = new ArrayList<>(
                    all.stream().filter(proposal -> proposal.kind() == kind).toList());
            int proposed = left.size();
            int marked = 0;
            int met = 0;
            for (MarkedDocument.Mark mark : document.marks()) {
                if (mark.kind() == kind) {
                    marked++;
                    met += take(document, mark, left) ? 1 : 0;
                }
            }
            left.forEach(proposal -> differences.add(document.name() + ": not marked: " + proposal.anchor() + " " + kind
                    + " «" + proposal.mark() + "» " + values(proposal)));
            byKind.merge(kind, new Count(marked, proposed, met), Count::and);
        }
    }

    private boolean take(MarkedDocument document, MarkedDocument.Mark mark, List<Proposal> left) {
        for (Proposal proposal : left) {
            if (meets(document, mark, proposal)) {
                left.remove(proposal);
                return true;
            }
        }
        differences.add(document.name() + ": not proposed: " + mark);
        return false;
    }

    private static boolean meets(MarkedDocument document, MarkedDocument.Mark mark, Proposal proposal) {
        if (line(proposal) != mark.line() || !touches(document.lines().get(mark.line() - 1), mark, proposal)) {
            return false;
        }
        if (mark.kind() == FactType.WINDOW
                && MOMENTS.stream()
                        .anyMatch(moment -> !mark.values().containsKey(moment)
                                && !proposal.text(moment).isEmpty())) {
            return false;
        }
        return mark.values().entrySet().stream().allMatch(value -> isSame(value.getKey(), value.getValue(), proposal));
    }

    /** In a row of a table the whole row gave the fact away. */
    private static boolean touches(String line, MarkedDocument.Mark mark, Proposal proposal) {
        if (line.startsWith("|")) {
            return true;
        }
        if (mark.kind() == FactType.ASSUMPTION) {
            return proposal.words().contains(mark.words()) || mark.words().contains(proposal.words());
        }
        for (int said = line.indexOf(mark.words()); said >= 0; said = line.indexOf(mark.words(), said + 1)) {
            for (int at = line.indexOf(proposal.mark()); at >= 0; at = line.indexOf(proposal.mark(), at + 1)) {
                if (at < said + mark.words().length()
                        && said < at + proposal.mark().length()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(String question, String value, Proposal proposal) {
        String said = proposal.answers()
                .number(question)
                .map(String::valueOf)
                .orElseGet(() -> proposal.text(question).isEmpty()
                        ? String.join("; ", proposal.answers().list(question))
                        : proposal.text(question));
        if (EXACT.contains(question)) {
            return said.equals(value);
        }
        String one = Name.of(said).key();
        String other = Name.of(value).key();
        return !one.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static int line(Proposal proposal) {
        Matcher line = LINE.matcher(proposal.anchor());
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    private static Map<String, Object> values(Proposal proposal) {
        Map<String, Object> values = proposal.answers().toPlanFile();
        List.of("words", "anchor", "factKind", "about").forEach(values::remove);
        return values;
    }
}
