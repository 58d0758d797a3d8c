package gatehouse.home.command;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.database.Store;
import gatehouse.plan.plan.PlanService;

/** The open rooms, for the length of one command. */
record AtRooms(ConfigurableApplicationContext rooms) {

    /** Opens the store and the rooms, does the work and closes both, whatever comes of it. */
    static <T> T with(Given given, Screen screen, Function<AtRooms, T> work) {
        try (Store store = Store.open(given.folder(), given.environment(), screen::complain);
                ConfigurableApplicationContext rooms = WithoutWeb.on(store.program(), files(store))) {
            return work.apply(new AtRooms(rooms));
        }
    }

    static Path files(Store store) {
        return store.folder().path().resolve("files");
    }

    <T> T room(Class<T> door) {
        return rooms.getBean(door);
    }

    /** Whoever runs the command, about to do this to the plan that the words name. */
    Doing onPlan(Action action, String words) {
        UUID plan = room(PlanService.class).named(Given.doing(Action.OWN_PAGES), words);
        return Given.doing(action).on(plan);
    }
}
