package gatehouse.tasking.asset;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import gatehouse.plan.kind.Choice;
import gatehouse.plan.kind.Field;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Stage;

/** The asset: a person by role, a place, an event or a property that the plan protects. */
@Configuration
public class AssetKind {

    @Bean
    @Order(50)
    Kind asset() {
        return new Kind(
                "ASSET",
                "AST",
                "asset",
                "assets",
                Stage.TASKING,
                false,
                "What is to be protected. People by role only; a protected person by the plan's reference only.",
                "name",
                List.of("assetKind", "zones", "phases"),
                fields(),
                List.of());
    }

    private static List<Field> fields() {
        return List.of(
                Field.line("name", "What is to be protected?")
                        .hinted("A role or a group, never a person's name.")
                        .neededToKeep(),
                Field.choice(
                                "assetKind",
                                "What kind of asset is it?",
                                new Choice("PERSON", "Person or group"),
                                new Choice("PLACE", "Place"),
                                new Choice("EVENT", "Event"),
                                new Choice("PROPERTY", "Property"))
                        .expectedInPlan(),
                Field.text("importance", "What would harm to it mean?").expectedInPlan(),
                Field.links("zones", "Where is it?", "ZONE").expectedInPlan(),
                Field.links("phases", "In which phases?", "PHASE"),
                Field.line("responsible", "Who answers for it?"),
                Field.line("planReference", "Which plan covers it, if another does?")
                        .hinted("Its reference only."));
    }
}
