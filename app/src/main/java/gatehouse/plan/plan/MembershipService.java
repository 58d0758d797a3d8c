package gatehouse.plan.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;

/** The only door to who is what on a plan. */
public final class MembershipService {
    private static final Set<Capacity> WRITERS = Set.of(Capacity.COORDINATOR, Capacity.DEPUTY);

    private final Entrance entrance;
    private final MembershipRepository members = new MembershipRepository();
    private final PlanRepository plans = new PlanRepository();

    public MembershipService(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Everyone who is on the plan, then those who were. */
    public List<Member> all(Change change) {
        return members.all(change);
    }

    /** Puts a person of the force on the plan. */
    public String add(Doing doing, String typedName, String code) {
        String signInName = typedName.strip().toLowerCase(Locale.ROOT);
        return entrance.changeOnce(doing, change -> {
            if (signInName.isEmpty()) {
                throw new Refusal(MembershipRefusal.NOBODY_NAMED);
            }
            Capacity capacity = capacity(code);
            MembershipRepository.Candidate person = members.candidate(change, signInName)
                    .orElseThrow(() -> new Refusal(MembershipRefusal.NO_SUCH_PERSON, typedName.strip()));
            check(person, capacity, members.all(change));
            plans.addMember(change, change.plan().id(), person.id(), capacity);
            change.logged("plan.person.added", "account/" + person.id(), named(person.name(), capacity));
            return address(change);
        });
    }

    /** Ends what a person is to the plan, from this moment. */
    public String end(Doing doing, UUID membership) {
        return entrance.changeOnce(doing, change -> {
            Member member = members.present(change, membership).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
            if (member.capacity() == Capacity.COORDINATOR && coordinators(change) == 1) {
                throw new Refusal(MembershipRefusal.LAST_COORDINATOR);
            }
            members.end(change, membership);
            change.logged("plan.person.ended", "account/" + member.person(), named(member.name(), member.capacity()));
            return address(change);
        });
    }

    private static void check(MembershipRepository.Candidate person, Capacity capacity, List<Member> members) {
        List<Member> theirs = members.stream()
                .filter(member -> member.person().equals(person.id()))
                .toList();
        if (!person.active()) {
            throw new Refusal(MembershipRefusal.SUSPENDED, person.name());
        }
        if (theirs.stream().anyMatch(Member::isPresent)) {
            throw new Refusal(MembershipRefusal.ALREADY_ON_PLAN, person.name());
        }
        if (Collections.disjoint(capacity.openTo(), person.roles())) {
            throw new Refusal(MembershipRefusal.NOT_THEIR_ROLE, person.name(), inSentence(capacity));
        }
        if (capacity == Capacity.ENDORSER && theirs.stream().anyMatch(member -> WRITERS.contains(member.capacity()))) {
            throw new Refusal(MembershipRefusal.WROTE_IT, person.name());
        }
    }

    private long coordinators(Change change) {
        return members.all(change).stream()
                .filter(member -> member.isPresent() && member.capacity() == Capacity.COORDINATOR)
                .count();
    }

    private static Capacity capacity(String code) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> capacity.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(MembershipRefusal.NO_SUCH_CAPACITY));
    }

    private static String inSentence(Capacity capacity) {
        return capacity == Capacity.COORDINATOR
                ? capacity.words()
                : capacity.words().toLowerCase(Locale.UK);
    }

    private static Map<String, Object> named(String name, Capacity capacity) {
        return Map.of("name", name, "capacity", capacity.name());
    }

    private static String address(Change change) {
        return "/plans/" + change.plan().id() + "/people";
    }
}
