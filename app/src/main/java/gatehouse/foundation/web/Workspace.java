package gatehouse.foundation.web;

import java.util.List;
import java.util.UUID;

/**
 * The plan that a page belongs to: what stands above, below and beside the page's own content.
 *
 * @param marking at the very top and foot; empty for a plan of published facts
 * @param banner what every page must say of it; empty for most
 * @param heading its name, as "Operation NAME"
 * @param status "v3 draft, 41 days to go"
 * @param links the stages in order, each with its count of blanks
 * @param mayCapture whether what this person drops in may be kept with the plan
 */
public record Workspace(
        UUID plan,
        String marking,
        String banner,
        String heading,
        String status,
        List<NavLink> links,
        boolean mayCapture) {

    public Workspace {
        links = List.copyOf(links);
    }

    /** The same round a page that shows items marked higher than the plan. */
    public Workspace marked(String highest) {
        return new Workspace(plan, highest, banner, heading, status, links, mayCapture);
    }

    public String address() {
        return "/plans/" + plan;
    }
}
