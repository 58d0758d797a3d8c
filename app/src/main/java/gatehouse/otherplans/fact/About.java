package gatehouse.otherplans.fact;

import java.util.Arrays;
import java.util.Optional;

import static gatehouse.otherplans.fact.FactType.ASSUMPTION;
import static gatehouse.otherplans.fact.FactType.PLACE;
import static gatehouse.otherplans.fact.FactType.RESOURCE;
import static gatehouse.otherplans.fact.FactType.ROLE;
import static gatehouse.otherplans.fact.FactType.WINDOW;

/** What a fact is about: closed, because each rule names what it reads. */
public enum About {
    ACTIVITY(WINDOW, "Activity of the event"),
    CROWD(WINDOW, "People at a place"),
    MEASURE(WINDOW, "Protective measure"),
    SEARCH_AND_SEAL(WINDOW, "Search and seal of a place"),
    RE_SEARCH(WINDOW, "Search again, after a seal was broken"),
    WORK(WINDOW, "Building, delivery or cleaning"),
    POST(WINDOW, "Post, patrol or camera watch"),
    BREAK(WINDOW, "Break from a post"),
    RELIEF(WINDOW, "Relief at a post"),
    CLOSURE(WINDOW, "Road that is closed"),
    OPENING(WINDOW, "Controlled opening of a closure or barrier"),
    FLIGHT(WINDOW, "Flight"),
    AIRSPACE_RESTRICTION(WINDOW, "Airspace restriction"),
    BRIEFING(WINDOW, "Briefing"),
    STAFF_ARRIVAL(WINDOW, "Arrival of staff for duty"),

    RVP(PLACE, "Rendezvous point"),
    FCP(PLACE, "Forward command post"),
    ASSEMBLY_POINT(PLACE, "Assembly point"),
    CASUALTY_POINT(PLACE, "Casualty point"),
    CONTROL_ROOM(PLACE, "Control room"),
    GATE(PLACE, "Gate"),
    HAZARD_AREA(PLACE, "Hazard area"),
    SEARCH_AREA(PLACE, "Search area"),
    EMERGENCY_ROUTE(PLACE, "Emergency route"),
    DIVERSION(PLACE, "Diversion"),
    CROWD_FLOW(PLACE, "Way that a crowd goes"),
    SAFETY_ROUTE(PLACE, "Escape route, accessible route or fire access"),
    BARRIER_FOOTPRINT(PLACE, "Ground that a barrier takes"),
    COVERAGE(PLACE, "Place that the plan covers"),

    UNIT(RESOURCE, "Unit, officer or team"),
    STOCK(RESOURCE, "Stock that is used"),
    STOCK_HELD(RESOURCE, "Stock that there is in all"),
    RESERVE(RESOURCE, "Reserve"),
    LANES(RESOURCE, "Search or ticket lanes"),
    LANE_RATE(RESOURCE, "People through one lane in an hour"),
    ARRIVALS(RESOURCE, "People arriving"),
    CAPACITY(RESOURCE, "Capacity of a shelter or exit"),
    OCCUPANCY(RESOURCE, "People at a place at once"),
    ATTENDANCE(RESOURCE, "Attendance, capacity or audience"),
    COMPETENCE(RESOURCE, "Competence or licence that staff hold"),
    COMPETENCE_NEEDED(RESOURCE, "Competence or licence that a post requires"),
    TRANSPORT(RESOURCE, "Transport service"),

    RESPONSIBILITY(ROLE, "Who does it there: patrol, search"),
    DECISION(ROLE, "Who may decide"),
    COMMANDER(ROLE, "Commander, adviser or loggist"),
    PRIMACY(ROLE, "Primacy or lead agency"),
    TALK_GROUP(ROLE, "Talk group"),
    CALL_SIGN(ROLE, "Call sign"),
    CONTROL_CONTACT(ROLE, "Control contact"),
    NOTIFY_LIST(ROLE, "Who is told of a declaration"),
    PARTNER(ROLE, "Partner who must be told"),
    POST_INSTRUCTION(ROLE, "Instruction to a post"),
    RESPONSE_TO_TRIGGER(ROLE, "What is done when something happens"),
    DEFINED_TERM(ROLE, "Word or code, and what it means"),

    ASSUMED(ASSUMPTION, "Something assumed of, or committed to, others"),
    RESPONSE_TIME(ASSUMPTION, "Response or travel time that is assumed"),
    ROUTE_CLEAR(ASSUMPTION, "Protected-person route clear of queues, processions and protest"),
    ARMED_KNOWN(ASSUMPTION, "Plain-clothes and armed staff known to the armed response lead"),
    THREAT_LEVEL(ASSUMPTION, "Threat level"),
    METHOD_COVERED(ASSUMPTION, "Method of attack that the plan deals with"),
    EXEMPTION(ASSUMPTION, "Exemption from an airspace restriction"),
    ORDER(ASSUMPTION, "Order that a closure or power rests on"),
    SHARED_WITH(ASSUMPTION, "Who the plan was shared with"),
    HANDLING_PERMISSION(ASSUMPTION, "Highest marking that a party may handle"),
    PLAN_CITED(ASSUMPTION, "Another plan that it cites, and at which version");

    private final FactType type;
    private final String words;

    About(FactType type, String words) {
        this.type = type;
        this.words = words;
    }

    /** Of which of the five kinds a fact about this is. */
    public FactType type() {
        return type;
    }

    public String words() {
        return words;
    }

    public static Optional<About> find(String code) {
        return Arrays.stream(values())
                .filter(about -> about.name().equals(code))
                .findFirst();
    }
}
