package gatehouse.information.sitevisit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.plan.item.Item;

/** A visit with everything that it asks, in the order of its references: as they were chosen. */
public record Visit(Item item, List<Observed> all) {
    private static final int MOST_ON_A_PAGE = 8;

    public Visit {
        all = List.copyOf(all);
    }

    /**
     * A page of prompts that are walked together.
     *
     * @param number from 1
     */
    public record Leg(int number, String heading, List<Observed> asked) {

        public Leg {
            asked = List.copyOf(asked);
        }

        public long answered() {
            return asked.stream().filter(Observed::isAnswered).count();
        }

        public boolean isDone() {
            return answered() == asked.size();
        }
    }

    public String reference() {
        return item.reference();
    }

    /** Those that are not left out. */
    public List<Observed> asked() {
        return all.stream().filter(one -> !one.isLeftOut()).toList();
    }

    public List<Observed> leftOut() {
        return all.stream().filter(Observed::isLeftOut).toList();
    }

    public long answered() {
        return asked().stream().filter(Observed::isAnswered).count();
    }

    /** Those from which something may follow. */
    public List<Observed> asking() {
        return all.stream().filter(Observed::asksForSomething).toList();
    }

    /** Those of which nobody has said yet what follows. */
    public List<Observed> notTurned() {
        return asking().stream().filter(one -> !one.isTurned()).toList();
    }

    public int photographs() {
        return all.stream().mapToInt(one -> one.photographs().size()).sum();
    }

    public Optional<Observed> find(String reference) {
        return all.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    /** The prompts by what they are about, no more on a page than a person walks through at one stop. */
    public List<Leg> legs() {
        Map<String, List<Observed>> byArea = new LinkedHashMap<>();
        asked().forEach(one ->
                byArea.computeIfAbsent(one.area(), area -> new ArrayList<>()).add(one));
        List<Leg> legs = new ArrayList<>();
        byArea.forEach((area, those) -> {
            for (int from = 0; from < those.size(); from += MOST_ON_A_PAGE) {
                legs.add(new Leg(
                        legs.size() + 1, area, those.subList(from, Math.min(those.size(), from + MOST_ON_A_PAGE))));
            }
        });
        return List.copyOf(legs);
    }
}
