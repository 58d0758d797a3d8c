package gatehouse.home.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Role;

/**
 * Someone of the demonstration's force; nobody real.
 *
 * @param capacity what they are to the example plan, if anything
 */
record DemoPerson(String signInName, String name, String post, Role role, Optional<Capacity> capacity) {

    /** One of every role, and a second coordinator as deputy; the first is the plan's coordinator. */
    static List<DemoPerson> all() {
        return List.of(
                on("tom.halloran", "Insp Tom Halloran", Role.COORDINATOR, Capacity.COORDINATOR),
                on("priya.nair", "Sgt Priya Nair", Role.COORDINATOR, Capacity.DEPUTY),
                on("ruth.adeyemi", "Ch Supt Ruth Adeyemi", Role.STRATEGIC_COMMANDER, Capacity.ENDORSER),
                on("owen.birch", "Ch Insp Owen Birch", Role.TACTICAL_COMMANDER, Capacity.TACTICAL),
                on("farah.aziz", "Insp Farah Aziz", Role.OPERATIONAL_COMMANDER, Capacity.OPERATIONAL),
                on("marcus.lyle", "PC Marcus Lyle", Role.LOGGIST, Capacity.LOGGIST),
                on("helen.voss", "Helen Voss", Role.AUDITOR, Capacity.READER),
                off("colin.tarrant", "Supt Colin Tarrant", Role.POLICE_LEAD),
                off("nadia.frost", "Supt Nadia Frost", Role.REGIONAL_LEAD),
                off("dilys.okafor", "Dilys Okafor", Role.PLAN_OWNER),
                off("joan.pellow", "Joan Pellow", Role.PARTNER),
                off("eric.stone", "Eric Stone", Role.DISCLOSURE_OFFICER),
                off("grace.tandy", "Grace Tandy", Role.RECORDS_MANAGER),
                off("sam.okoro", "Sam Okoro", Role.ADMINISTRATOR));
    }

    private static DemoPerson on(String signInName, String name, Role role, Capacity capacity) {
        return new DemoPerson(signInName, name, role.words(), role, Optional.of(capacity));
    }

    private static DemoPerson off(String signInName, String name, Role role) {
        return new DemoPerson(signInName, name, role.words(), role, Optional.empty());
    }

    Set<Role> roles() {
        return Set.of(role);
    }

    /** As the list of sign-in names shows it. */
    String line(String password) {
        String what = role.words()
                + capacity.map(on -> ", on the example as " + on.words()).orElse("");
        return "  %-14s  %-21s  %-21s  %s".formatted(signInName, password, name, what);
    }
}
