package gatehouse.e2e;

import com.microsoft.playwright.Locator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The auditor's part. */
final class Auditing {
    private final Person auditor;

    Auditing(Person auditor) {
        this.auditor = auditor;
    }

    /** Who saw which version, and when. */
    void seesThatItWasSeen(String name, int version) {
        auditor.open("/log");
        auditor.choose("What was done", "Looks at plans");
        auditor.press("Show");
        auditor.open("/log");
        auditor.choose("What was done", "About versions");
        auditor.press("Show");
        auditor.picture("log");
        Locator looks = auditor.page()
                .locator("tr")
                .filter(new Locator.FilterOptions().setHasText("Looked at a version"))
                .filter(new Locator.FilterOptions().setHasText(name));
        assertThat(looks.first()).containsText("version " + version);
        assertThat(looks.first()).containsText("Seen");
    }
}
