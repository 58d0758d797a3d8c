package gatehouse.information.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import gatehouse.plan.item.Item;

/** What each partner committed to, with what it said and what was seen of it. */
public record Commitments(List<OfPartner> partners) {
    private static final int USUAL_DAYS = 14;

    /** One partner with its commitments, by number. */
    public record OfPartner(Item partner, List<One> commitments) {

        /** By when an answer is usually wanted: within two weeks, and before the first of it must be in place. */
        public LocalDate answerBy(LocalDate today) {
            return commitments.stream()
                    .flatMap(one -> one.due().stream())
                    .filter(due -> due.isAfter(today))
                    .map(due -> due.minusDays(1))
                    .filter(day -> day.isBefore(today.plusDays(USUAL_DAYS)))
                    .min(LocalDate::compareTo)
                    .orElse(today.plusDays(USUAL_DAYS));
        }

        public long notConfirmed() {
            return commitments.stream().filter(One::isOpen).count();
        }
    }

    /**
     * One commitment.
     *
     * @param answers oldest first
     */
    public record One(Item item, List<PartnerAnswer> answers) {

        /** The newest that was agreed or denied. */
        public Optional<PartnerAnswer> said() {
            return answers.stream().filter(one -> !one.word().isOfTheGround()).reduce((earlier, later) -> later);
        }

        /** The newest that was seen on the ground. */
        public Optional<PartnerAnswer> seen() {
            return answers.stream().filter(one -> one.word().isOfTheGround()).reduce((earlier, later) -> later);
        }

        /** What was said and seen before that, the newest first: nothing of it is withdrawn by being older. */
        public List<PartnerAnswer> earlier() {
            List<PartnerAnswer> earlier = new ArrayList<>(answers);
            said().ifPresent(earlier::remove);
            seen().ifPresent(earlier::remove);
            Collections.reverse(earlier);
            return earlier;
        }

        /** Whether the partner has not confirmed it as it stands or as corrected. */
        public boolean isOpen() {
            return said().map(one -> one.word() == PartnerWord.NOT_CONFIRMED).orElse(true);
        }

        public boolean isInPlace() {
            return seen().filter(one -> one.word() == PartnerWord.IN_PLACE).isPresent();
        }

        public Optional<LocalDate> due() {
            return item.answers().text("dueOn").map(LocalDate::parse);
        }

        public boolean isLate(LocalDate today) {
            return !isInPlace() && due().filter(day -> day.isBefore(today)).isPresent();
        }
    }

    static Commitments of(List<Item> partners, List<Item> commitments, List<PartnerAnswer> answers) {
        Map<String, List<PartnerAnswer>> byCommitment =
                answers.stream().collect(Collectors.groupingBy(PartnerAnswer::commitment));
        List<OfPartner> all = new ArrayList<>();
        for (Item partner : partners) {
            all.add(new OfPartner(
                    partner,
                    commitments.stream()
                            .filter(one -> one.answers()
                                    .text("partner")
                                    .filter(partner.reference()::equals)
                                    .isPresent())
                            .map(one -> new One(one, byCommitment.getOrDefault(one.reference(), List.of())))
                            .toList()));
        }
        return new Commitments(List.copyOf(all));
    }

    public Optional<OfPartner> of(String partner) {
        return partners.stream()
                .filter(one -> one.partner().reference().equals(partner))
                .findFirst();
    }

    public List<One> all() {
        return partners.stream().flatMap(one -> one.commitments().stream()).toList();
    }
}
