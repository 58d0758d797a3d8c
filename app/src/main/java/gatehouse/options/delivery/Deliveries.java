package gatehouse.options.delivery;

import java.util.List;
import java.util.Optional;

/** Every report on delivery in a plan, and which of them counts. */
public record Deliveries(List<Delivery> all) {

    public Deliveries {
        all = List.copyOf(all);
    }

    public List<Delivery> of(String recommendation) {
        return all.stream()
                .filter(one -> one.recommendation().equals(recommendation))
                .toList();
    }

    public Optional<Delivery> latest(String recommendation) {
        return of(recommendation).stream().reduce((earlier, later) -> later);
    }
}
