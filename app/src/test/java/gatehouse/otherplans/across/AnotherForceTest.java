package gatehouse.otherplans.across;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.Identity;

import static org.assertj.core.api.Assertions.assertThat;

/** One of the two events is of another force. */
class AnotherForceTest extends TwoEvents {

    @Test
    void a_team_is_one_across_forces_only_by_its_provider_and_a_lead_sees_what_touches_their_own_force() {
        add(jo, harbour, commits(team, "08:00", "12:00"));
        add(sam, regatta, theirs(team, "08:00", "12:00"));
        Map<String, String> lent = commits("Lent " + team, "08:00", "12:00");
        lent.put("holder", "National dog unit");
        add(jo, harbour, lent);
        add(sam, regatta, lent);
        UUID other = Identity.next();
        program.sql()
                .sql("insert into force (id, name) values (:id, 'Southshire Police')")
                .param("id", other)
                .update();

        moves(regatta, other);
        assertThat(board(jo, harbour)).contains("<strong>Lent " + team + "</strong> " + ALSO);
        assertThat(board(jo, harbour)).doesNotContain("<strong>" + team + "</strong>");
        assertThat(leadSees())
                .contains(">Lent " + team + "<", "Southshire Police")
                .doesNotContain(">" + team + "<");

        moves(harbour, other);
        assertThat(board(jo, harbour)).contains("<strong>" + team + "</strong> " + ALSO);
        assertThat(leadSees()).contains("Nothing that is still to come is committed twice.");
    }

    private static void moves(UUID plan, UUID force) {
        JdbcClient.create(program.database().owner())
                .sql("update plan set force_id = :force where id = :plan")
                .param("force", force)
                .param("plan", plan)
                .update();
    }
}
