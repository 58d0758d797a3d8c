package gatehouse.otherplans.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** A map with a few values put over many, so that a new version of one plan copies only what it touches. */
final class Layered<V> {
    private final Map<String, V> base;
    private final Map<String, V> over;

    Layered(Map<String, V> base) {
        this(base, Map.of());
    }

    private Layered(Map<String, V> base, Map<String, V> over) {
        this.base = base;
        this.over = over;
    }

    V get(String key, V otherwise) {
        V put = over.get(key);
        return put != null ? put : base.getOrDefault(key, otherwise);
    }

    Layered<V> with(Map<String, V> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        Map<String, V> next = new HashMap<>(over);
        next.putAll(changed);
        return new Layered<>(base, next);
    }

    void forEach(BiConsumer<String, V> each) {
        base.forEach((key, value) -> {
            if (!over.containsKey(key)) {
                each.accept(key, value);
            }
        });
        over.forEach(each);
    }
}
