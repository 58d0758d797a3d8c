package gatehouse.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What a person sits at: how wide the page is, and whether scripts run. */
enum Seat {
    DESK(1280, 860, true),
    DESK_WITHOUT_SCRIPT(1280, 860, false),
    PHONE(390, 844, true),
    PHONE_WITHOUT_SCRIPT(390, 844, false);

    private final int width;
    private final int height;
    private final boolean script;

    Seat(int width, int height, boolean script) {
        this.width = width;
        this.height = height;
        this.script = script;
    }

    boolean isPhone() {
        return width < 500;
    }

    boolean runsScript() {
        return script;
    }

    /** As pictures are named. */
    String words() {
        return isPhone() ? "phone" : "desktop";
    }

    NewContextOptions options(String address) {
        NewContextOptions options = new NewContextOptions();
        if (!address.isEmpty()) {
            options.setBaseURL(address);
        }
        return options.setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }
}
