package gatehouse.home.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.FileStore;
import gatehouse.plan.item.ItemService;
import gatehouse.plan.kind.Kinds;

/** Keeps with the worked example the files that its versions received name, so that they can be opened and read. */
final class DemoFiles {
    private static final String FOLDER = "/examples/harbour-day/";
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "eml", "message/rfc822",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ApplicationContext rooms;

    DemoFiles(ApplicationContext rooms) {
        this.rooms = rooms;
    }

    void keep(UUID plan) {
        rooms.getBean(Entrance.class).change(Given.doing(Action.PLAN_FILE).on(plan), change -> {
            List<String> names = rooms
                    .getBean(ItemService.class)
                    .ofKind(change, rooms.getBean(Kinds.class).get("RECEIVED_VERSION"), false)
                    .stream()
                    .flatMap(version -> version.answers().text("fileName").stream())
                    .toList();
            names.forEach(name -> keep(change, name));
            change.logged("plan.imported", "files", Map.of("files", names));
            return plan;
        });
    }

    private void keep(Change change, String name) {
        try (InputStream packed = DemoFiles.class.getResourceAsStream(FOLDER + name)) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            rooms.getBean(FileStore.class).keep(change, name, type, packed);
        } catch (IOException cannot) {
            throw new CommandProblem("The packed file " + name + " cannot be read: " + Reason.of(cannot) + ".");
        }
    }
}
