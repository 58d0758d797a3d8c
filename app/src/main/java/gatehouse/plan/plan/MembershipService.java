package gatehouse.plan.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final List<EndorserChanging> told;
    private final MembershipRepository members = new MembershipRepository();
    private final PlanRepository plans = new PlanRepository();

    public MembershipService(Entrance entrance, List<EndorserChanging> told) {
        this.entrance = entrance;
        this.told = List.copyOf(told);
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
            List<Member> before = members.all(change);
            check(person, capacity, before);
            plans.addMember(change, change.plan().id(), person.id(), capacity);
            tell(change, capacity, before);
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
            List<Member> before = members.all(change);
            members.end(change, membership);
            tell(change, member.capacity(), before);
            change.logged("plan.person.ended", "account/" + member.person(), named(member.name(), member.capacity()));
            return address(change);
        });
    }

    /**
     * Puts another coordinator in a coordinator's place, within a change that is under way; what they were to the plan
     * before ends.
     *
     * @param stays what the leaving one is to the plan from then, if anything
     */
    public void replace(Change change, UUID leaving, UUID coming, Optional<Capacity> stays) {
        MembershipRepository.Candidate person = members.candidate(change, coming)
                .orElseThrow(() -> new Refusal(MembershipRefusal.NO_SUCH_PERSON, "this name"));
        Member old = present(change, leaving).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        Optional<Member> theirs = present(change, coming);
        if (theirs.map(Member::capacity).equals(Optional.of(Capacity.ENDORSER))) {
            throw new Refusal(MembershipRefusal.ENDORSES_IT, person.name());
        }
        if (!theirs.map(Member::capacity).equals(Optional.of(Capacity.COORDINATOR))) {
            theirs.ifPresent(member -> members.end(change, member.id()));
            check(person, Capacity.COORDINATOR, members.all(change));
            plans.addMember(change, change.plan().id(), coming, Capacity.COORDINATOR);
        }
        members.end(change, old.id());
        stays.ifPresent(capacity -> plans.addMember(change, change.plan().id(), leaving, capacity));
    }

    private Optional<Member> present(Change change, UUID person) {
        return members.all(change).stream()
                .filter(member -> member.isPresent() && member.person().equals(person))
                .findFirst();
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

    private void tell(Change change, Capacity capacity, List<Member> before) {
        if (capacity == Capacity.ENDORSER) {
            List<String> now = endorsers(members.all(change));
            told.forEach(room -> room.changed(change, endorsers(before), now));
        }
    }

    private static List<String> endorsers(List<Member> members) {
        return members.stream()
                .filter(member -> member.isPresent() && member.capacity() == Capacity.ENDORSER)
                .map(Member::name)
                .sorted()
                .toList();
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
