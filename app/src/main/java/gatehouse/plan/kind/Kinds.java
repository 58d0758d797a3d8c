package gatehouse.plan.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every kind that the rooms declare, in the order of the navigation and then as declared.
 *
 * <p>Refuses at start-up two kinds with one code, prefix or address.
 */
public final class Kinds {
    private final List<Kind> all;
    private final Map<String, Kind> byCode;
    private final Map<String, Kind> byPath;
    private final Map<String, Kind> byPrefix;

    public Kinds(List<Kind> declared) {
        this.all = declared.stream().sorted(Comparator.comparing(Kind::stage)).toList();
        this.byCode = index(Kind::code);
        this.byPath = index(Kind::path);
        this.byPrefix = index(Kind::prefix);
    }

    public List<Kind> all() {
        return all;
    }

    public List<Kind> in(Stage stage) {
        return all.stream().filter(kind -> kind.stage() == stage).toList();
    }

    public Kind get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No kind of item " + code));
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<Kind> atPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The kind that a reference such as VUL-003 is of. */
    public Optional<Kind> ofReference(String reference) {
        int dash = reference.indexOf('-');
        return dash < 0 ? Optional.empty() : Optional.ofNullable(byPrefix.get(reference.substring(0, dash)));
    }

    private Map<String, Kind> index(Function<Kind, String> key) {
        return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
