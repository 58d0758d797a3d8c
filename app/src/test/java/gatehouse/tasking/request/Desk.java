package gatehouse.tasking.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import gatehouse.World;
import gatehouse.action.decision.Cautions;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Role;

/** The regional lead's desk in a small force, with somebody who asks. */
public final class Desk {
    public final World world;
    public final UUID lead;
    public final UUID asker;

    public Desk(World world) {
        this.world = world;
        this.lead = world.person("Supt Nia Lead", Role.REGIONAL_LEAD);
        this.asker = world.person("Joan Asker", Role.PARTNER);
    }

    /** The reference of what this person files. */
    public String file(UUID who, Map<String, String> typed) {
        String address = world.requests.file(world.by(who, Action.REQUEST_FILE), RequestForm.read(typed));
        return address.replaceAll(".*/(RQ-\\d+).*", "$1");
    }

    public String file(String event, String venue, String day) {
        return file(
                asker,
                Map.of(
                        "eventName",
                        event,
                        "venue",
                        venue,
                        "firstDay",
                        day,
                        "askedFor",
                        "Look at the approach with us"));
    }

    /** Files what is asked about first, because its day is over. */
    public String fileAllTheSame(String event, String day) {
        Map<String, String> typed =
                new HashMap<>(Map.of("eventName", event, "askedFor", "Look back with us", "firstDay", day));
        try {
            return file(asker, typed);
        } catch (Cautions said) {
            typed.put("allTheSame", said.hash());
            return file(asker, typed);
        }
    }

    /** Decides as the lead does who read what was to be known first. */
    public void decideAllTheSame(String request, Map<String, String> typed) {
        try {
            decide(request, typed);
        } catch (Cautions said) {
            Map<String, String> form = new HashMap<>(typed);
            form.put("allTheSame", said.hash());
            decide(request, form);
        }
    }

    /** Decides as the lead does who has seen what stands. */
    public void decide(String request, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.putIfAbsent(
                "seen",
                String.valueOf(seen(request).decided().map(Decided::number).orElse(0)));
        world.triage.decide(world.by(lead, Action.REQUEST_TRIAGE), request, DecideForm.read(form));
    }

    public void decline(String request, String because) {
        decide(request, Map.of("outcome", "DECLINE", "reason", because));
    }

    /** Something happened, and these are looked at again. */
    public void happened(String sort, String words, List<String> again) {
        world.triage.happened(world.by(lead, Action.REQUEST_TRIAGE), new HappenedForm(sort, words, "", again));
    }

    public Request seen(String request) {
        return look(change -> world.requests.get(change, request));
    }

    public List<Request> queue() {
        return look(world.requests::ofForce);
    }

    public <T> T look(Function<Change, T> look) {
        return lookAs(lead, look);
    }

    public <T> T lookAs(UUID who, Function<Change, T> look) {
        return world.entrance.look(world.by(who, Action.REQUEST_FILE), "test", look);
    }
}
