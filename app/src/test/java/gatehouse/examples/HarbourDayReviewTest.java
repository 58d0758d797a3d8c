package gatehouse.examples;

import java.util.ArrayList;
import java.util.List;
import java.nio.file.*;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HarbourDayReviewTest {
    @Test
    void explore() throws Exception {
        try (Reviewed day = Reviewed.beforeAnyFile("harbour-day.json")) {
            List<String> before = day.found();
            StringBuilder out = new StringBuilder();
            for (HarbourDay.Incoming incoming : HarbourDay.inOrder()) {
                out.append("\n=== " + incoming.file() + "\n");
                String reading = day.person().receive(incoming.plan(), incoming.file(), MadeFile.committed("harbour-day", incoming.file()), incoming.about());
                day.person().takeAll(reading, incoming.corrections()).forEach(f -> { var m = new java.util.TreeMap<>(f.typed()); List.of("_csrf","marking","anchor","proposal","form","use").forEach(m::remove); out.append(m).append('\n');});
                incoming.byHand().forEach(fact -> day.person().takeByHand(reading, fact));
                List<String> now = new ArrayList<>(day.found()); now.removeAll(before);
                out.append("\n--- found\n"); now.forEach(n -> out.append(n).append('\n'));
            }
            Files.writeString(Path.of("/tmp/hp-explore2.txt"), out.toString());
            Files.writeString(Path.of("/tmp/hp-taken.json"), Reviewed.json(day.taken()));
            StringBuilder cannot = new StringBuilder();
            day.board().cannotTell().forEach(t -> cannot.append(t).append('\n'));
            day.board().toConfirm().forEach(t -> cannot.append("CONFIRM ").append(t).append('\n'));
            Files.writeString(Path.of("/tmp/hp-cannot.txt"), cannot.toString());
        }
        assertThat(1).isEqualTo(1);
    }
}
