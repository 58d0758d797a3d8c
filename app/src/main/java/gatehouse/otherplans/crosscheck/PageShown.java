package gatehouse.otherplans.crosscheck;

import java.util.UUID;

import gatehouse.otherplans.fact.PrintedPage;
import gatehouse.otherplans.rule.Cited;
import gatehouse.plan.item.Item;

/**
 * Where the page that a side of a clash stands on is shown as it is printed.
 *
 * @param page from 1; 0 where its file has no pages to show
 */
public record PageShown(String address, int page, String of) {

    static PageShown of(UUID plan, Item version, Cited side) {
        int page =
                PrintedPage.of(side.anchor(), version.answers().text("fileName").orElse(""));
        return new PageShown(
                "/plans/" + plan + "/versions-received/" + version.reference() + "/pages/" + page,
                page,
                side.planTitle() + ", " + version.title());
    }
}
