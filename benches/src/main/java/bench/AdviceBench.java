package bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;

/** Fields and clicks from home to a kept record of verbal advice, counted on a page as wide as a telephone. */
final class AdviceBench {
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final String SAID = "Keep the quay clear while the crane is moved.";
    private static final String FIELDS = "main form input:not([type=hidden]), main form select, main form textarea";

    /** The browser counts what a person would press; what a script presses does not count. */
    private static final String COUNTING =
            "addEventListener('click', event => { if (event.isTrusted && event.detail > 0)"
                    + " sessionStorage.clicks = 1 + Number(sessionStorage.clicks || 0); }, true);";

    private AdviceBench() {}

    static List<Figure> run() {
        try (Served served = new Served();
                Playwright playwright =
                        Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(
                                        Path.of(System.getProperty("gatehouse.chromium", "/usr/bin/chromium")))
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            served.plan(100);
            Page page = browser.newContext(new NewContextOptions().setViewportSize(WIDTH, HEIGHT))
                    .newPage();
            signIn(page, served);
            page.addInitScript(COUNTING);
            page.navigate(served.address() + "/");
            page.evaluate("sessionStorage.removeItem('clicks')");
            return record(page);
        }
    }

    private static void signIn(Page page, Served served) {
        page.navigate(served.address() + "/sign-in");
        page.fill("input[name=name]", "pat.bench");
        page.fill("input[name=password]", Served.PASSWORD);
        page.click("main button");
        page.waitForURL(served.address() + "/");
    }

    private static List<Figure> record(Page page) {
        page.click("main a[href='/advice/new']");
        page.waitForURL("**/advice/new");
        int fields = answered(page);
        page.click("main form button");
        page.waitForURL("**/plans/**");
        if (!page.textContent("main").contains(SAID)) {
            throw new IllegalStateException("The record was not kept: " + page.url());
        }
        int clicks = Integer.parseInt(String.valueOf(page.evaluate("sessionStorage.clicks")));
        return List.of(
                Figure.atMost("advice", "on one screen, fields", "fields", fields, 8),
                Figure.atMost("advice", "from home to kept, clicks", "clicks", clicks, 3));
    }

    /** Answers everything that the page asks; how much that was, the one that it had answered itself among it. */
    private static int answered(Page page) {
        int fields = 0;
        for (Locator field : page.locator(FIELDS).all()) {
            if (!field.isVisible()) {
                continue;
            }
            fields++;
            if (String.valueOf(field.evaluate("e => e.tagName")).equals("SELECT")) {
                field.selectOption("TELEPHONE");
            } else if (field.inputValue().isEmpty()) {
                field.fill(SAID);
            }
        }
        return fields;
    }
}
