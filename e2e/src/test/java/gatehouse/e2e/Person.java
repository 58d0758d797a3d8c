package gatehouse.e2e;

import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A person at a browser. Every page that they come to is checked. */
final class Person implements AutoCloseable {
    static final String PASSWORD = "three words apart";

    private final String name;
    private final Seat seat;
    private final String address;
    private final BrowserContext context;
    private final PageChecks checks;
    private final Page page;
    private int loaded;

    Person(String name, Seat seat, String address, BrowserContext context) {
        this.name = name;
        this.seat = seat;
        this.address = address;
        this.context = context;
        this.checks = new PageChecks(seat, context);
        this.page = context.newPage();
        page.onLoad(another -> loaded++);
        page.setDefaultTimeout(10_000);
    }

    String name() {
        return name;
    }

    /** The browser's page itself, for what no sentence here says. */
    Page page() {
        return page;
    }

    /** Goes to an address; the number that the server answers with. */
    int open(String path) {
        int answer = passes(path);
        checks.holdOn(page);
        return answer;
    }

    /** Goes to an address on the way to others, where what it shows was checked before. */
    int passes(String path) {
        Response answer = page.navigate(path.startsWith("http") ? path : address + path);
        return answer.status();
    }

    /** What their browser sends with every request, for requests that are not a browser's. */
    String cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    void signIn() {
        open("/sign-in");
        fill("What is your sign-in name?", name);
        fill("What is your password?", PASSWORD);
        press("Sign in");
    }

    /** Goes to a plan from Today: its address. */
    String opensThePlan(String called) {
        open("/");
        follow(called);
        return path();
    }

    void follow(String link) {
        move(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    void press(String button) {
        move(page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    private void move(Locator what) {
        moved(what::click);
    }

    /** Does what leads to another page, and checks the page that comes. */
    void moved(Runnable doing) {
        int before = loaded;
        doing.run();
        page.waitForCondition(() -> loaded > before);
        checks.holdOn(page);
    }

    void fill(String question, String answer) {
        asked(question).fill(answer);
    }

    /** What stands in the box under a question. */
    String answer(String question) {
        return asked(question).inputValue();
    }

    void choose(String question, String option) {
        asked(question).selectOption(option);
    }

    /** Ticks a box or a radio button under its question. */
    void tick(String question, String option) {
        group(question)
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    /** Ticks a box whose words begin with a reference. */
    void tickItem(String question, String reference) {
        group(question).locator("input[value='" + reference + "']").check();
    }

    /** Says that a question cannot be answered, and what was done to find out. */
    void sayBlank(String question, String state, String words) {
        Locator around = page.locator(".question")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(question, new Page.GetByTextOptions().setExact(true))));
        around.locator("summary").click();
        around.getByLabel("Why there is no answer").selectOption(state);
        around.getByLabel("What was done to find out").fill(words);
    }

    void capture(String words) {
        page.getByLabel("Capture", new Page.GetByLabelOptions().setExact(true)).fill(words);
        move(page.locator(".capture__keep"));
    }

    void sees(String words) {
        assertThat(page.locator("body")).containsText(words);
    }

    void seesNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    Download download(String link) {
        return page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click());
    }

    void picture(String named) {
        Pictures.take(page, named, seat);
    }

    void wholePicture(String named) {
        Pictures.takeWhole(page, named, seat);
    }

    /** Everything this browser remembers is gone, as when a session has ended. */
    void isForgotten() {
        context.clearCookies();
    }

    /** The part of the address after the machine. */
    String path() {
        return page.url().substring(address.length());
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator asked(String question) {
        return page.locator("main")
                .getByLabel(question, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private Locator group(String question) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(question).setExact(true));
    }
}
