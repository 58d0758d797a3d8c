package gatehouse.output.document;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.Action;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents as they are issued by several people at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentIssueTest {
    private World world;
    private DocumentService documents;
    private UUID plan;

    @BeforeAll
    void open() {
        world = new World();
        documents = new DocumentService(world.entrance, world.versions, world.endorsements, world.files);
    }

    @AfterAll
    void close() {
        world.close();
    }

    @BeforeEach
    void begin() {
        plan = world.plan("Harbour Day");
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan), "For the commander");
    }

    @Test
    void several_who_take_the_same_document_at_once_get_the_same_bytes_and_each_is_logged() {
        List<CompletableFuture<IssuedDocument>> taking = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(this::issue))
                .toList();

        assertThat(taking.stream()
                        .map(CompletableFuture::join)
                        .map(one -> one.file().sha256()))
                .hasSize(4)
                .containsOnly(issue().file().sha256());
        assertThat(count("select count(*) from kept_document where plan_id = :plan"))
                .isEqualTo(1);
        assertThat(count("select count(*) from kept_file where plan_id = :plan"))
                .isEqualTo(1);
        assertThat(issued()).isEqualTo(5);
    }

    @Test
    void it_is_set_while_someone_else_is_changing_the_plan() throws SQLException {
        CompletableFuture<IssuedDocument> taking;
        try (Connection other = world.database.program().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from plan where id = '" + plan + "' for update");
            taking = CompletableFuture.supplyAsync(this::issue);
            waitUntilItIsSet();
            assertThat(issued()).isZero();
            other.rollback();
        }
        assertThat(taking.join().bytes()).isNotEmpty();
        assertThat(issued()).isEqualTo(1);
    }

    private IssuedDocument issue() {
        return documents.issue(world.by(world.hall, Action.DOCUMENT_ISSUE, plan), 1, "concise", "pdf");
    }

    /** The look in which it is set leaves its entry when it ends. */
    private void waitUntilItIsSet() {
        Instant last = Instant.now().plus(Duration.ofMinutes(1));
        while (count("select count(*) from audit_entry where plan_id = :plan and action = 'document.issue'") == 0) {
            assertThat(Instant.now()).as("set while the plan is held").isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private int issued() {
        return count("select count(*) from audit_entry where plan_id = :plan and action = 'document.issued'");
    }

    private int count(String query) {
        return world.sql.sql(query).param("plan", plan).query(Integer.class).single();
    }
}
