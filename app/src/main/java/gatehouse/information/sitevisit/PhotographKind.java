package gatehouse.information.sitevisit;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The photograph: taken where and when, in words, with the hash of its original. */
@Configuration
public class PhotographKind {
    static final String CODE = "PHOTOGRAPH";

    @Bean
    @Order(134)
    Kind photograph() {
        return new Kind(
                CODE,
                "PHO",
                "photograph",
                "photographs",
                Stage.INFORMATION,
                false,
                "Photographs of the visits, each with its place and time in words. The original is kept as it came.",
                "place",
                List.of("observation", "takenAt", "shows"),
                List.of(
                        Field.link("observation", "Of which observation?", ObservationKind.CODE)
                                .neededToKeep(),
                        Field.line("place", "Where was it taken?")
                                .hinted("In words, as somebody would find the spot")
                                .neededToKeep(),
                        Field.moment("takenAt", "When was it taken?").expectedInPlan(),
                        Field.line("shows", "What does it show?"),
                        Field.line("fileName", "In which file?").byProgram(),
                        Field.line("fileHash", "What is the file's SHA-256?").byProgram()),
                List.of());
    }
}
