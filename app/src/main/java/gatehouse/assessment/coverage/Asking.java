package gatehouse.assessment.coverage;

import java.util.Arrays;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.Answer;
import gatehouse.plan.kind.BlankState;

/**
 * Where methods of attack are asked about: only where an asset, a crowd or a way in is, and wherever nobody has said.
 *
 * <p>A place whose people or way in nobody has spoken of is asked in every phase, and so is one of which it is said that
 * they are not known or held above this system: a place falls off the grid only by a person's word that nobody is
 * there. What adjoins a crowd, and shared space, is asked while people come and go, for checks that stop at the door
 * leave the crowd outside it.
 */
final class Asking {
    private final Numbered all;
    private final int[] bases;
    private final boolean[] crowded;

    Asking(Numbered all) {
        this.all = all;
        this.bases = new int[all.places.size() * all.phases.size()];
        this.crowded = new boolean[all.places.size()];
        for (int place = 0; place < all.places.size(); place++) {
            people(place);
            waysIn(place);
        }
        for (Item asset : all.assets) {
            asset(asset);
        }
        comingAndGoing();
    }

    /** The bases on which a place is asked in a phase, as bits of {@link Basis}; 0 where it is not asked. */
    int bases(int place, int phase) {
        return bases[place * all.phases.size() + phase];
    }

    /** The same of a place and phase in the order of a method's squares. */
    boolean isAsked(int at) {
        return bases[at] != 0;
    }

    boolean isAsked(int place, int phase) {
        return bases(place, phase) != 0;
    }

    /** Nobody is in a place for no one; how many they are need not be known. */
    private void people(int place) {
        Item zone = all.places.get(place);
        if (zone.answers().number("occupancy").filter(most -> most == 0).isPresent()) {
            return;
        }
        int before = marked(place);
        said(place, "crowdPhases", Basis.CROWD, Basis.PEOPLE_NOT_SAID, Basis.PEOPLE_NOT_KNOWN);
        crowded[place] = marked(place) != before;
    }

    private void waysIn(int place) {
        said(place, "accessPhases", Basis.ACCESS, Basis.ACCESS_NOT_SAID, Basis.ACCESS_NOT_KNOWN);
    }

    private void said(int place, String question, Basis said, Basis notSaid, Basis notKnown) {
        Item zone = all.places.get(place);
        int[] phases = all.phases(zone, question);
        if (phases.length > 0) {
            for (int phase : phases) {
                mark(place, phase, said);
            }
        } else if (zone.answers().answer(question).orElse(null) instanceof Answer.Blank blank) {
            if (blank.state() != BlankState.NOT_DONE) {
                everyPhase(place, notKnown);
            }
        } else {
            everyPhase(place, notSaid);
        }
    }

    private void asset(Item asset) {
        int[] phases = all.phases(asset, "phases");
        for (int place : all.places(asset, "zones")) {
            if (phases.length == 0) {
                everyPhase(place, Basis.ASSET);
            }
            for (int phase : phases) {
                mark(place, phase, Basis.ASSET);
            }
        }
    }

    private void comingAndGoing() {
        boolean[] beside = new boolean[all.places.size()];
        for (int place = 0; place < all.places.size(); place++) {
            Item zone = all.places.get(place);
            beside[place] |=
                    zone.answers().text("sharedSpace").filter("YES"::equals).isPresent();
            for (int other : all.places(zone, "adjoining")) {
                beside[place] |= crowded[other];
                beside[other] |= crowded[place];
            }
        }
        for (int phase = 0; phase < all.phases.size(); phase++) {
            if (Coverage.phase(all.phases.get(phase)).isComingOrGoing()) {
                for (int place = 0; place < beside.length; place++) {
                    if (beside[place]) {
                        mark(place, phase, Basis.COMING_AND_GOING);
                    }
                }
            }
        }
    }

    private void everyPhase(int place, Basis basis) {
        for (int phase = 0; phase < all.phases.size(); phase++) {
            mark(place, phase, basis);
        }
    }

    private void mark(int place, int phase, Basis basis) {
        bases[place * all.phases.size() + phase] |= basis.bit();
    }

    private int marked(int place) {
        int from = place * all.phases.size();
        return Arrays.stream(bases, from, from + all.phases.size()).reduce(0, (one, other) -> one | other);
    }
}
