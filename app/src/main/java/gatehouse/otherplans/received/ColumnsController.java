package gatehouse.otherplans.received;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Option;
import gatehouse.foundation.web.Page;
import gatehouse.otherplans.fact.About;
import gatehouse.otherplans.proposal.Column;
import gatehouse.otherplans.proposal.ColumnMap;
import gatehouse.otherplans.proposal.Layout;
import gatehouse.plan.kind.Stage;
import gatehouse.plan.plan.WorkspaceService;

/** Asks what the columns of an owner's tables hold, once for every table with the same headings. */
@Controller
public final class ColumnsController {
    private static final String COLUMNS = "/plans/{plan}/versions-received/{received}/columns";
    private static final int UNPROCESSABLE = 422;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_LAYOUT = 2_000;

    private final Entrance entrance;
    private final ReadingService reading;
    private final WorkspaceService workspaces;

    public ColumnsController(Entrance entrance, ReadingService reading, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.reading = reading;
        this.workspaces = workspaces;
    }

    private record Found(Known known, Map<String, Object> shown) {}

    @GetMapping(COLUMNS)
    @Does(Action.PLAN_CHANGE)
    Page ask(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "table", defaultValue = "0") int table) {
        return page(doing, received, table, Map.of());
    }

    private Page page(Doing doing, String received, int table, Map<String, String> errors) {
        Found found = entrance.look(doing, "item/" + received, change -> {
            Known known = reading.known(change, received);
            Map<String, Object> shown = new HashMap<>();
            shown.put("workspace", workspaces.at(change, Stage.OTHER_PLANS));
            shown.put("version", known.version());
            shown.put("plan", known.plan());
            return new Found(known, shown);
        });
        List<Layout> layouts = reading.text(found.known(), 0, "", "").layouts();
        Optional<Layout> layout =
                table >= 0 && table < layouts.size() ? Optional.of(layouts.get(table)) : Optional.empty();
        found.shown().put("layout", layout);
        found.shown().put("options", options());
        found.shown().put("abouts", abouts());
        found.shown().put("errors", errors);
        return Page.of("gatehouse/otherplans/received/columns", found.shown());
    }

    private static List<Option> options() {
        return Arrays.stream(Column.values())
                .map(column -> new Option(column.name(), column.words()))
                .toList();
    }

    private static List<Option> abouts() {
        return Stream.concat(
                        Stream.of(new Option("", "As the words of each row tell")),
                        Arrays.stream(About.values()).map(about -> new Option(about.name(), about.words())))
                .toList();
    }

    @PostMapping(COLUMNS)
    @Does(Action.PLAN_CHANGE)
    Page remember(
            Doing doing,
            @PathVariable("received") String received,
            @RequestParam(name = "layout", defaultValue = "") String layout,
            @RequestParam Map<String, String> typed) {
        if (!isLayout(layout)) {
            return page(
                            doing,
                            received,
                            0,
                            Map.of(
                                    "",
                                    "The headings of this table are too long, or too many, to be known again. Nothing was"
                                            + " remembered: take its facts from the text."))
                    .status(UNPROCESSABLE);
        }
        return Page.seeOther(entrance.changeOnce(doing, change -> {
            reading.remember(change, received, layout, columns(layout, typed));
            return ReceivingService.address(change, received);
        }));
    }

    private static boolean isLayout(String layout) {
        return !layout.isBlank() && layout.length() < LONGEST_LAYOUT && layout.split("\\|", -1).length <= MOST_COLUMNS;
    }

    /** A column of which nothing known was said holds nothing to read. */
    private static ColumnMap columns(String layout, Map<String, String> typed) {
        int count = layout.split("\\|", -1).length;
        Column[] columns = new Column[count];
        for (int i = 0; i < count; i++) {
            String said = typed.getOrDefault("column" + i, "");
            columns[i] = Arrays.stream(Column.values())
                    .filter(column -> column.name().equals(said))
                    .findFirst()
                    .orElse(Column.IGNORED);
        }
        return new ColumnMap(List.of(columns), About.find(typed.getOrDefault("about", "")));
    }
}
