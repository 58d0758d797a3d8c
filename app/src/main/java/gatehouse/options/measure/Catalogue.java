package gatehouse.options.measure;

import java.util.List;
import java.util.Optional;

/** The measures of a force as they stand, by code, retired ones among them. */
public record Catalogue(List<Measure> all) {

    public Catalogue {
        all = List.copyOf(all);
    }

    public Optional<Measure> find(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether the code is of an assurance step, which lowers no risk; false for a code that is not there. */
    public boolean isAssurance(String code) {
        return find(code).filter(Measure::isAssurance).isPresent();
    }

    public List<Measure> standing() {
        return all.stream().filter(one -> !one.retired()).toList();
    }

    public List<Measure> retired() {
        return all.stream().filter(Measure::retired).toList();
    }

    /** The groups that its codes make, by their letters. */
    List<String> groups() {
        return all.stream().map(Measure::group).distinct().sorted().toList();
    }

    /** Those of a group, that address a method, that serve a principle; an empty word asks for nothing. */
    Catalogue narrowed(String group, String method, String principle) {
        return new Catalogue(all.stream()
                .filter(one -> group.isEmpty() || one.group().equals(group))
                .filter(one -> method.isEmpty() || one.addresses(method))
                .filter(one -> principle.isEmpty() || one.principles().contains(principle))
                .toList());
    }
}
