package gatehouse.action.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import gatehouse.information.partner.PartnerNames;
import gatehouse.plan.plan.Member;

/** The people of a plan by the names that actions give them: a name, or a name and post, that only one of them bears. */
public final class Owners {
    private final Map<String, List<Member>> byName = new HashMap<>();
    private final List<Member> present;

    Owners(List<Member> all) {
        this.present = all.stream().filter(Member::isPresent).toList();
        present.forEach(member -> {
            put(member.name(), member);
            if (!member.post().isEmpty()) {
                put(member.name() + ", " + member.post(), member);
            }
        });
    }

    private void put(String name, Member member) {
        byName.computeIfAbsent(plain(name), key -> new ArrayList<>()).add(member);
    }

    /** The one person of that name on the plan. */
    public Optional<Member> find(String typed) {
        List<Member> those = byName.getOrDefault(plain(typed), List.of());
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    /** Whether somebody on the plan is meant, whatever rank, post or organisation is named with them. */
    boolean isAmong(String typed) {
        return !byName.getOrDefault(plain(typed), List.of()).isEmpty()
                || PartnerNames.isOneOf(
                        typed, present.stream().map(Member::name).toList());
    }

    /** What a form offers, as it is typed. */
    public List<String> names() {
        return present.stream()
                .map(member -> member.post().isEmpty() ? member.name() : member.name() + ", " + member.post())
                .distinct()
                .toList();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
