package gatehouse.record.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.TestDatabase;
import gatehouse.home.command.WithoutWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An installation that holds nothing, and into which nothing bad may come. */
final class NothingIn implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final ConfigurableApplicationContext rooms;

    NothingIn(Path files) {
        this.rooms = WithoutWeb.on(database.program(), files);
    }

    /** Everything that a file is refused for. */
    List<String> faultsOf(byte[] file) {
        FileRefused refused = catchThrowableOfType(
                FileRefused.class,
                () -> rooms.getBean(PlanFileService.class).load(PlanFileTest.importing(), file, Optional.empty()));
        assertThat(refused).isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }

    void isStillSo() {
        for (String table : List.of("plan", "plan_item", "plan_version", "force", "audit_entry")) {
            assertThat(JdbcClient.create(database.program())
                            .sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Override
    public void close() {
        rooms.close();
        database.close();
    }
}
