package gatehouse.e2e;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A visit of more than forty prompts on a telephone, with photographs, whose observations become vulnerabilities. */
@Tag("full")
class VisitWalkTest {
    private static final int PROMPTS = 40;

    @Test
    void a_visit_is_walked_on_a_telephone_without_javascript() throws Exception {
        walk(Seat.PHONE_WITHOUT_SCRIPT);
    }

    @Test
    void it_is_so_at_a_desk() throws Exception {
        walk(Seat.DESK);
    }

    private static void walk(Seat seat) throws Exception {
        try (World world = World.ofTheExample()) {
            Person coordinator = world.signedIn("sam", seat);
            String plan = coordinator.opensThePlan("Harbour Day");
            String visit = prepares(coordinator, plan);
            int parts = answers(coordinator, visit);
            saysWhatFollows(coordinator, visit, parts);
        }
    }

    private static String prepares(Person coordinator, String plan) {
        coordinator.open(plan + "/site-visits/new");
        coordinator.fill("What is the visit called?", "East gate and Marine Drive");
        coordinator.fill("Who goes?", "Insp Sam Reed, coordinator");
        coordinator.fill("With whom?", "Event safety officer");
        coordinator.fill("When?", "2027-05-12 21:30");
        coordinator.fill("Which time of the event does it stand for?", "leaving, at night");
        coordinator.tickItem("Which places are visited?", "ZON-004");
        coordinator.tickItem("Which places are visited?", "ZON-007");
        coordinator.press("Save");
        String visit = coordinator.path();
        coordinator.open(visit + "/prompts");
        coordinator.sees("What its places and methods call for");
        coordinator.picture("visit-prompts");
        coordinator.fill("What else is to be asked?", "Are the harbour steps lit from nine?");
        coordinator.press("Prepare the visit with these");
        coordinator.sees("Asked on this visit");
        return visit;
    }

    /** The first prompt of each part is answered no, with a photograph; the others yes. */
    private static int answers(Person coordinator, String visit) throws IOException {
        coordinator.open(visit + "/walk?part=1");
        int parts = coordinator.page().locator(".visit__parts li").count();
        int answered = 0;
        for (int part = 1; part <= parts; part++) {
            Locator prompts = coordinator.page().locator("article.prompt");
            for (int n = 0; n < prompts.count(); n++) {
                String answer = n == 0 ? "NO" : "YES";
                prompts.nth(n).locator("input[value=" + answer + "]").check();
                answered++;
            }
            photographs(prompts.first(), part);
            if (part == 1) {
                coordinator.picture("visit-walk");
            }
            boolean last = part == parts;
            coordinator.moved(() -> coordinator
                    .page()
                    .locator("button[name=save][value=" + (last ? "done" : "next") + "]")
                    .click());
        }
        assertThat(answered).isGreaterThanOrEqualTo(PROMPTS);
        coordinator.open(visit);
        coordinator.sees(answered + " of " + answered + " answered, " + parts + " photographs.");
        return parts;
    }

    private static void photographs(Locator prompt, int part) throws IOException {
        prompt.getByLabel("Note").fill("Stood open at stop " + part + ".");
        prompt.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Add a photograph"))
                .click();
        prompt.locator("input[type=file]").setInputFiles(new FilePayload("stop.png", "image/png", drawn(part)));
        prompt.getByLabel("Where was it taken?").fill("Stop " + part + ", by the rail");
    }

    /** Plain shapes, a little different for each stop. */
    private static byte[] drawn(int part) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xd9e6e8));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(0x10353f));
        pen.fillRect(20 * part, 200, 120, 200);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void saysWhatFollows(Person coordinator, String visit, int observations) {
        coordinator.open(visit + "/observations");
        coordinator.sees(observations + " open");
        coordinator.picture("visit-follows");
        for (int n = 0; n < observations; n++) {
            Locator open = coordinator
                    .page()
                    .locator("article.clash")
                    .filter(new Locator.FilterOptions().setHasText("Nothing said yet"))
                    .first();
            open.locator("input[value=VULNERABILITY]").check();
            coordinator.moved(() -> open.locator("button").click());
        }
        coordinator.sees("0 open");
        coordinator.follow("VUL-023");
        coordinator.sees("Site visit VIS-002");
        coordinator.sees("Stood open at stop 1.");
    }
}
