package gatehouse.options.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.force.ForceData;
import gatehouse.foundation.force.ListEntry;
import gatehouse.foundation.refusal.Refusal;

/** The only door to the catalogue of measures. Nothing in it is written over: a change is one more row. */
public final class CatalogueService {
    private static final String METHODS = "ATTACK_METHOD";
    private static final int FAULTS_SHOWN = 50;

    private final Entrance entrance;
    private final ForceData force;
    private final CatalogueRepository rows = new CatalogueRepository();

    public CatalogueService(Entrance entrance, ForceData force) {
        this.entrance = entrance;
        this.force = force;
    }

    /** A form that was not kept, with a sentence for each box or row that is wrong. */
    public static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Map<String, String> errors;
        private final transient List<String> rows;

        NotKept(Map<String, String> errors, List<String> rows) {
            super(String.join(" ", errors.values()));
            this.errors = errors;
            this.rows = rows;
        }

        /** Of a paste: a sentence for each fault, by row. */
        public List<String> rows() {
            return rows;
        }

        public Map<String, String> errors() {
            return errors;
        }
    }

    /** The catalogue as it stands for the force of this change. */
    public Catalogue of(Change change) {
        return new Catalogue(rows.standing(change));
    }

    /** Every row of a measure, the one that stands first. */
    List<Measure> history(Change change, String code) {
        List<Measure> history = rows.rows(change, code);
        if (history.isEmpty()) {
            throw new Refusal(AccessRefusal.NOT_HERE);
        }
        return history;
    }

    /** The categories of attack of this force, by code, in the order offered. */
    public Map<String, String> categories(Change change) {
        return force.lists(change.sql(), change.who().force()).getOrDefault(METHODS, List.of()).stream()
                .collect(Collectors.toMap(ListEntry::code, ListEntry::words, (one, other) -> one, LinkedHashMap::new));
    }

    /** Rewords a measure, or states what was not stated; throws {@link NotKept}. */
    public String reword(Doing doing, MeasureForm form) {
        return entrance.changeOnce(doing, change -> {
            Measure before = locked(change, form.code());
            if (before.number() != form.seen()) {
                throw new Refusal(MeasureRefusal.CHANGED_MEANWHILE, before.by(), form.code());
            }
            if (before.retired()) {
                throw new Refusal(MeasureRefusal.RETIRED, form.code());
            }
            Map<String, String> errors = form.errors(known(change));
            if (form.because().isEmpty()) {
                errors.put("because", "Say why it is changed.");
            }
            refuse(errors);
            rows.insert(change, form.measure(false, change.who().nameAndPost(), change.at()));
            change.logged("catalogue.measure.reworded", "measure/" + form.code(), Map.of("because", form.because()));
            return address(form.code());
        });
    }

    /** Retires a measure or brings it back; its code is never another's. */
    public String retire(Doing doing, String code, boolean retired, String because) {
        return entrance.changeOnce(doing, change -> {
            Measure before = locked(change, code);
            if (before.retired() == retired) {
                throw new Refusal(MeasureRefusal.STANDS_SO_ALREADY, code, retired ? "retired" : "in use");
            }
            if (because.isBlank()) {
                refuse(Map.of("why", retired ? "Say why it is retired." : "Say why it is brought back."));
            }
            MeasureForm same = MeasureForm.of(before).because(because.strip());
            rows.insert(change, same.measure(retired, change.who().nameAndPost(), change.at()));
            change.logged(
                    retired ? "catalogue.measure.retired" : "catalogue.measure.brought.back",
                    "measure/" + code,
                    Map.of("because", because.strip()));
            return address(code);
        });
    }

    /** Adds every measure of a pasted table, or none of them; throws {@link NotKept}. */
    public String add(Doing doing, String pasted, String because) {
        return entrance.changeOnce(doing, change -> {
            rows.lock(change.sql());
            Map<String, String> errors = new LinkedHashMap<>();
            if (because.isBlank()) {
                errors.put("because", "Say where these come from.");
            }
            PastedMeasures read = PastedMeasures.read(pasted, because.strip(), of(change), known(change));
            if (!read.faults().isEmpty()) {
                errors.put("rows", "Nothing was added. " + read.faults().get(0));
            }
            if (!errors.isEmpty()) {
                throw new NotKept(errors, shown(read.faults()));
            }
            read.measures()
                    .forEach(form ->
                            rows.insert(change, form.measure(false, change.who().nameAndPost(), change.at())));
            change.logged(
                    "catalogue.measures.added",
                    "measures",
                    Map.of(
                            "because",
                            because.strip(),
                            "codes",
                            read.measures().stream().map(MeasureForm::code).toList()));
            return "/measures";
        });
    }

    private Measure locked(Change change, String code) {
        rows.lock(change.sql());
        return history(change, code).get(0);
    }

    private Set<String> known(Change change) {
        Set<String> known = new LinkedHashSet<>(categories(change).keySet());
        known.add(Measure.ALL);
        known.add(Measure.PHYS);
        return known;
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new NotKept(errors, List.of());
        }
    }

    private static List<String> shown(List<String> faults) {
        List<String> first = new ArrayList<>(faults.subList(0, Math.min(FAULTS_SHOWN, faults.size())));
        if (faults.size() > FAULTS_SHOWN) {
            first.add("And " + (faults.size() - FAULTS_SHOWN) + " more.");
        }
        return first;
    }

    private static String address(String code) {
        return "/measures/" + code;
    }
}
