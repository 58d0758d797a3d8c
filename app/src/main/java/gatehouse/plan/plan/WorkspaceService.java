package gatehouse.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.PlanHeader;
import gatehouse.foundation.web.NavLink;
import gatehouse.foundation.web.Workspace;
import gatehouse.plan.kind.Stage;

/** What stands round every page of a plan: its marking, its name, where it stands, and the stages with their blanks. */
public final class WorkspaceService {
    private final List<StatusLine> lines;
    private final List<StageCounts> counts;
    private final List<PlanLink> pages;

    public WorkspaceService(List<StatusLine> lines, List<StageCounts> counts, List<PlanLink> pages) {
        this.lines = List.copyOf(lines);
        this.counts = List.copyOf(counts);
        this.pages = List.copyOf(pages);
    }

    /** Round a page of the stage. */
    public Workspace at(Change change, Stage stage) {
        return around(change, address(change.plan(), stage));
    }

    /**
     * Round a page that is not a stage's.
     *
     * @param current the address in the navigation that it belongs to
     */
    public Workspace around(Change change, String current) {
        PlanHeader plan = change.plan();
        return new Workspace(
                plan.id(),
                plan.marking(),
                plan.banner(),
                plan.name(),
                status(change),
                links(change, current),
                change.who().may(Action.CAPTURE));
    }

    /** The address of a stage's page. */
    public static String address(PlanHeader plan, Stage stage) {
        return "/plans/" + plan.id() + "/" + path(stage);
    }

    public static String path(Stage stage) {
        return "stages/" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String status(Change change) {
        String said = lines.stream()
                .map(line -> line.words(change))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        String plan = change.plan().reference() + " · "
                + PlanForm.valueOf(change.plan().form()).words();
        return said.isEmpty() ? plan : plan + " · " + said;
    }

    private List<NavLink> links(Change change, String current) {
        String plan = "/plans/" + change.plan().id();
        Map<Stage, Integer> blanks =
                counts.stream().findFirst().map(known -> known.blanks(change)).orElse(Map.of());
        List<NavLink> links = new ArrayList<>();
        links.add(link("Overview", plan, 0, current));
        for (Stage stage : Stage.values()) {
            links.add(link(stage.words(), address(change.plan(), stage), blanks.getOrDefault(stage, 0), current));
        }
        if (!change.plan().published()) {
            links.add(link("Coverage", plan + "/coverage", 0, current));
        }
        links.add(link("Needed to verified", plan + "/ledger", 0, current));
        links.add(link("Decisions", plan + "/commander", 0, current));
        links.add(link("What is missing", plan + "/missing", 0, current));
        pages.forEach(page -> links.add(link(page.words(), plan + page.path(), page.count(change), current)));
        links.add(link("Matrix", plan + "/matrix", 0, current));
        links.add(link("Versions", plan + "/versions", 0, current));
        links.add(link("People", plan + "/people", 0, current));
        return links;
    }

    private static NavLink link(String words, String address, int blanks, String current) {
        return new NavLink(words, address, blanks, address.equals(current));
    }
}
