package gatehouse.e2e;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every page that a person meets, whatever it is for. */
final class PageChecks {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String IDS_TWICE =
            "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, n, all) => all.indexOf(id) !== n)";

    private final Seat seat;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private Page mirror;

    PageChecks(Seat seat, BrowserContext context) {
        this.seat = seat;
        this.context = context;
        context.addInitScript("document.addEventListener('securitypolicyviolation', event =>"
                + " console.error('blocked: ' + event.violatedDirective + ' ' + event.blockedURI))");
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("script failed: " + error.error()));
        context.onDialog(dialog -> {
            complaints.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    /** Nothing that axe finds, nothing blocked or failed, nothing wider than the page, the marking at both ends. */
    void holdOn(Page met) {
        String where = met.url();
        Page page = seat.runsScript() ? met : mirrored(met);
        assertThat(complaints).as("what the browser complained of by " + where).isEmpty();
        assertThat(violations(page).stream().map(PageChecks::words).toList())
                .as("what axe finds on " + where)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels by which " + where + " is too wide at a " + seat.words())
                .isEqualTo(0);
        assertThat((List<?>) page.evaluate(IDS_TWICE))
                .as("ids that stand twice on " + where)
                .isEmpty();
        if (page.locator(".planbar:not(.planbar--bare)").count() > 0) {
            marked(page, where);
        }
    }

    /** By every rule; of what a rule finds right, which on a page of a thousand squares is most of it, nothing is sent. */
    private static List<Rule> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
    }

    /**
     * The same page as it came, in a browser that runs the checks' own scripts; the page's scripts are left out of it,
     * and nothing but its style sheets and pictures is asked for again.
     */
    private Page mirrored(Page met) {
        if (mirror == null) {
            mirror = context.browser()
                    .newContext(seat.options("").setJavaScriptEnabled(true))
                    .newPage();
        }
        String came = met.content().replaceAll("(?s)<script.*?</script>", "");
        mirror.route("**/*", route -> {
            if (route.request().isNavigationRequest()) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(came));
            } else {
                route.resume();
            }
        });
        mirror.navigate(met.url());
        mirror.unrouteAll();
        return mirror;
    }

    private static void marked(Page page, String where) {
        Locator bars = page.locator(".marking");
        assertThat(bars.count()).as("markings on " + where).isEqualTo(2);
        String top = bars.nth(0).innerText();
        assertThat(top).as("the marking of " + where).startsWith("OFFICIAL");
        assertThat(bars.nth(1).innerText()).isEqualTo(top);
        String words = page.locator("body").innerText().strip().replaceFirst("^Skip to main content\\s*", "");
        assertThat(words).as("first and last on " + where).startsWith(top).endsWith(top);
    }

    private void listen(ConsoleMessage message) {
        boolean refusedPage =
                message.text().startsWith("Failed to load resource: the server responded with a status of 4")
                        && !message.location().contains("/assets/");
        if (message.type().equals("error") && !refusedPage) {
            complaints.add(message.text() + " " + message.location());
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + String.join(
                        "; ",
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
