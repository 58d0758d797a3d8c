package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import gatehouse.foundation.force.RiskScale;
import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/**
 * Which methods of attack were looked at in which place and phase of a plan; the same of a plan as it stands and of a
 * version that was kept.
 *
 * <p>A place is dense, and to be looked at by itself, where at least half as many people can be at once as at the
 * fullest place of which that is known, or where at least half of the methods are assessed as applicable. Half of the
 * plan's own greatest rather than a number of people: what is a crowd at a village fair is none at a final, and no
 * published figure tells. An assessment that names one place looks at it by itself, over however many phases: what
 * makes a crowd hard is the place; phases of one place share it.
 */
public final class Coverage {
    private final Numbered all;
    private final Asking asking;
    private final Filled filled;
    private final List<Place> places;
    private final List<Phase> phases;
    private final RiskScale scale;

    private Coverage(Numbered all, RiskScale scale) {
        this.all = all;
        this.scale = scale;
        this.asking = new Asking(all);
        this.filled = new Filled(all, scale);
        this.places = placed();
        this.phases = all.phases.stream().map(Coverage::phase).toList();
    }

    /** The coverage of a plan with these items, removed ones and items of any other kind left out. */
    public static Coverage of(Collection<Item> items, AskedIn asked) {
        return new Coverage(new Numbered(items, asked), asked.scale());
    }

    static Phase phase(Item item) {
        return new Phase(
                item.reference(), item.title(), item.answers().text("phaseType").orElse(""));
    }

    private List<Place> placed() {
        long most = all.places.stream()
                .mapToLong(item -> item.answers().number("occupancy").orElse(0L))
                .max()
                .orElse(0);
        long byPlace = all.methods.stream().filter(method -> !method.once()).count();
        return IntStream.range(0, all.places.size())
                .mapToObj(place -> place(place, most, byPlace))
                .toList();
    }

    private Place place(int number, long most, long methods) {
        Item item = all.places.get(number);
        long people = item.answers().number("occupancy").orElse(0L);
        int credible = filled.credible(number);
        boolean dense = (people > 0 && 2 * people >= most) || (credible > 0 && 2L * credible >= methods);
        return new Place(
                item.reference(),
                item.title(),
                item.answers().isGiven("occupancy") ? OptionalLong.of(people) : OptionalLong.empty(),
                dense);
    }

    public List<AttackMethod> methods() {
        return all.methods;
    }

    public List<Place> places() {
        return places;
    }

    public List<Phase> phases() {
        return phases;
    }

    /** The square that a form names {@code VAW|ZON-001|PHA-002}; empty where the grid has none. */
    public Optional<Square> square(String key) {
        String[] parts = key.split("\\|", -1);
        int method = parts.length == 3 ? all.method(parts[0]) : -1;
        if (method < 0) {
            return Optional.empty();
        }
        if (all.methods.get(method).once()) {
            return parts[1].isEmpty() && parts[2].isEmpty() ? Optional.of(square(method, 0, 0)) : Optional.empty();
        }
        int place = all.place(parts[1]);
        int phase = all.phase(parts[2]);
        return place < 0 || phase < 0 ? Optional.empty() : Optional.of(square(method, place, phase));
    }

    Square square(int method, int place, int phase) {
        int number = all.square(method, place, phase);
        boolean once = all.methods.get(method).once();
        boolean asked = once || asking.isAsked(place, phase);
        return new Square(
                Optional.of(all.methods.get(method)),
                once ? Optional.empty() : Optional.of(places.get(place)),
                once ? Optional.empty() : Optional.of(phases.get(phase)),
                asked,
                once ? "Asked once for the event." : Basis.words(asking.bases(place, phase)),
                filled.covering(number),
                filled.governing(number),
                isTogetherOnly(method, place, number),
                filled.isContradicted(number),
                asked && !filled.isConsidered(number) ? 1 : 0);
    }

    private boolean isTogetherOnly(int method, int place, int square) {
        return !all.methods.get(method).once()
                && places.get(place).dense()
                && filled.isConsidered(square)
                && !filled.isAlone(square);
    }

    /** The worst of all methods at a place and phase: what was not looked at first. */
    Square worst(int place, int phase) {
        Optional<Assessment> worst = Optional.empty();
        boolean together = false;
        boolean contradicted = false;
        int open = 0;
        for (int method : byPlace()) {
            int square = all.square(method, place, phase);
            Optional<Assessment> governing = filled.governing(square);
            open += governing.isEmpty() && asking.isAsked(place, phase) ? 1 : 0;
            together |= isTogetherOnly(method, place, square);
            contradicted |= filled.isContradicted(square);
            if (governing.isPresent()
                    && (worst.isEmpty()
                            || governing.get().severity() > worst.get().severity())) {
                worst = governing;
            }
        }
        return new Square(
                Optional.empty(),
                Optional.of(places.get(place)),
                Optional.of(phases.get(phase)),
                asking.isAsked(place, phase),
                Basis.words(asking.bases(place, phase)),
                List.of(),
                worst,
                together,
                contradicted,
                open);
    }

    int[] byPlace() {
        return IntStream.range(0, all.methods.size())
                .filter(method -> !all.methods.get(method).once())
                .toArray();
    }

    /** Every square of every method, and so the whole of the grid. */
    public Stream<Square> squares() {
        return IntStream.range(0, all.methods.size()).boxed().flatMap(this::squares);
    }

    private Stream<Square> squares(int method) {
        if (all.methods.get(method).once()) {
            return Stream.of(square(method, 0, 0));
        }
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(place -> IntStream.range(0, phases.size()).mapToObj(phase -> square(method, place, phase)));
    }

    /** The grid as a page or a paper sets it. */
    public CoverageTable table(CoverageFilter filter) {
        return new Tables(this, all).of(filter);
    }

    /** The methods that are asked once for the event. */
    public CoverageTable eventTable(CoverageFilter filter) {
        return new Tables(this, all).ofEvent(filter);
    }

    /** How many squares nobody has looked at, of how many that are asked. */
    public int notConsidered() {
        return tally().open;
    }

    public int asked() {
        return tally().asked;
    }

    /** How many squares were looked at though nothing asked for it, and so are none of those that are asked. */
    public int lookedAtUnasked() {
        return tally().beyond;
    }

    /** Why the counts of what was looked at come to more than the number that are asked; empty where they do not. */
    public String beyondAsked() {
        int beyond = lookedAtUnasked();
        return beyond == 0
                ? ""
                : String.format("%,d", beyond) + " more " + (beyond == 1 ? "was" : "were")
                        + " looked at than are asked: nobody, nothing and no way in is recorded there.";
    }

    /** How much nobody has looked at, with the places that have the most of it. */
    public Open open() {
        return Open.of(this);
    }

    /** Counts by state and band over all methods: what was not looked at first, then the worst. */
    public List<Counted> summary() {
        return tally().counted(scale);
    }

    private Tally tally() {
        Tally tally = new Tally(scale.inBands().bands().size(), filled.assessments);
        for (int method = 0; method < all.methods.size(); method++) {
            if (all.methods.get(method).once()) {
                tally.add(true, filled.governs(all.first[method]));
            } else {
                for (int at = 0; at < all.first[method + 1] - all.first[method]; at++) {
                    tally.add(asking.isAsked(at), filled.governs(all.first[method] + at));
                }
            }
        }
        return tally;
    }

    /** What was not looked at, by place; the place with the most of it first. */
    public List<NotLookedAt> notLookedAt() {
        return IntStream.range(0, places.size())
                .mapToObj(this::notLookedAt)
                .filter(place -> place.count() > 0)
                .sorted(Comparator.comparing(NotLookedAt::count).reversed())
                .toList();
    }

    private NotLookedAt notLookedAt(int place) {
        List<NotLookedAt.InPhase> open = new ArrayList<>();
        int[] methods = byPlace();
        for (int phase = 0; phase < phases.size(); phase++) {
            List<AttackMethod> missing = new ArrayList<>();
            for (int method : methods) {
                if (asking.isAsked(place, phase) && !filled.isConsidered(all.square(method, place, phase))) {
                    missing.add(all.methods.get(method));
                }
            }
            if (!missing.isEmpty()) {
                open.add(new NotLookedAt.InPhase(phases.get(phase), missing));
            }
        }
        int count = open.stream().mapToInt(phase -> phase.methods().size()).sum();
        return new NotLookedAt(places.get(place), count, open);
    }

    /** The methods asked once for the event that nobody has looked at. */
    public List<AttackMethod> notLookedAtOnce() {
        return IntStream.range(0, all.methods.size())
                .filter(method -> all.methods.get(method).once() && !filled.isConsidered(all.first[method]))
                .mapToObj(all.methods::get)
                .toList();
    }

    /** The assessments carried from another plan that nobody has touched since. */
    public List<Assessment> carried() {
        return filled.assessments.stream().filter(Assessment::isCarried).toList();
    }

    /** The assessments that name no place or no phase that stands, and so show nowhere. */
    public List<Assessment> nowhere() {
        return filled.assessments.stream().filter(each -> each.fills() == 0).toList();
    }

    /** The squares that were looked at together only, in dense places. */
    public List<Square> togetherOnly() {
        return squares().filter(Square::togetherOnly).toList();
    }

    /** The squares of which one assessment says that the method applies and another that it does not. */
    public List<Square> contradicted() {
        return squares().filter(Square::contradicted).toList();
    }
}
