package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Lays the squares that a filter asks for out in rows and columns. */
final class Tables {
    private final Coverage coverage;
    private final Numbered all;

    Tables(Coverage coverage, Numbered all) {
        this.coverage = coverage;
        this.all = all;
    }

    CoverageTable of(CoverageFilter filter) {
        int method = all.method(filter.method());
        if (method >= 0 && all.methods.get(method).once()) {
            return ofEvent(filter);
        }
        int place = all.place(filter.place());
        CoverageTable whole = method < 0 && place >= 0 ? ofPlace(place, filter) : ofPlaces(method, filter);
        return whole.onlyWhereShown();
    }

    CoverageTable ofEvent(CoverageFilter filter) {
        List<CoverageTable.Row> rows = new ArrayList<>();
        for (int method = 0; method < all.methods.size(); method++) {
            AttackMethod asked = all.methods.get(method);
            if (asked.once() && (filter.method().isEmpty() || filter.method().equals(asked.code()))) {
                Square square = coverage.square(method, 0, 0);
                rows.add(new CoverageTable.Row(asked.words(), List.of(shown(square, filter))));
            }
        }
        return new CoverageTable("Asked once for the event", "Method", List.of("The event"), rows).onlyWhereShown();
    }

    private CoverageTable ofPlace(int place, CoverageFilter filter) {
        List<CoverageTable.Row> rows = new ArrayList<>();
        for (int method : coverage.byPlace()) {
            rows.add(row(all.methods.get(method).words(), phase -> coverage.square(method, place, phase), filter));
        }
        return new CoverageTable(coverage.places().get(place).name() + ": every method", "Method", columns(), rows);
    }

    private CoverageTable ofPlaces(int method, CoverageFilter filter) {
        List<CoverageTable.Row> rows = new ArrayList<>();
        for (int number = 0; number < coverage.places().size(); number++) {
            Place place = coverage.places().get(number);
            int at = number;
            if (filter.place().isEmpty() || filter.place().equals(place.reference())) {
                IntFunction<Square> square =
                        phase -> method < 0 ? coverage.worst(at, phase) : coverage.square(method, at, phase);
                rows.add(row(place.reference() + " " + place.name(), square, filter));
            }
        }
        String title = method < 0
                ? "The worst of all methods"
                : all.methods.get(method).words();
        return new CoverageTable(title, "Place", columns(), rows);
    }

    private CoverageTable.Row row(String heading, IntFunction<Square> square, CoverageFilter filter) {
        List<Optional<Square>> squares = new ArrayList<>();
        for (int phase = 0; phase < coverage.phases().size(); phase++) {
            squares.add(shown(square.apply(phase), filter));
        }
        return new CoverageTable.Row(heading, squares);
    }

    private static Optional<Square> shown(Square square, CoverageFilter filter) {
        boolean inPhase = filter.phase().isEmpty()
                || square.phase()
                        .filter(phase -> !phase.reference().equals(filter.phase()))
                        .isEmpty();
        return inPhase && filter.takes(square) ? Optional.of(square) : Optional.empty();
    }

    private List<String> columns() {
        return coverage.phases().stream().map(Phase::name).toList();
    }
}
