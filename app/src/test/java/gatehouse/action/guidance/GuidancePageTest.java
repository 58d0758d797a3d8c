package gatehouse.action.guidance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import gatehouse.home.command.AtThePlan;

import static org.assertj.core.api.Assertions.assertThat;

class GuidancePageTest extends AtThePlan {
    private static final Pattern LINK = Pattern.compile("href=\"(/plans/[^\"#]+)");

    private String page() {
        return coordinator.get(at("/guidance")).body();
    }

    @Test
    void it_names_its_source_and_says_the_blank_loudly() {
        assertThat(page())
                .contains("Developing the protective security plan")
                .contains(
                        "College of Policing, guidance on counter terrorism security coordination, first published 1 June"
                                + " 2026")
                .contains("<strong>NOTHING ON RECORD.</strong> No site visit is recorded.")
                .contains("nothing here is a score");
    }

    @Test
    void every_link_of_it_opens_a_page_to_the_very_item_or_to_where_it_is_mended() {
        made("/vulnerabilities", Map.of("statement", "The gate <i>stands</i> open"));
        String page = page();
        assertThat(page).contains("The gate &lt;i&gt;stands&lt;/i&gt; open");

        Set<String> links = new TreeSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            links.add(link.group(1));
        }
        assertThat(links).contains(at("/references/VUL-001"), at("/site-visits"));
        assertThat(links)
                .allSatisfy(
                        one -> assertThat(coordinator.get(one).status()).as(one).isIn(200, 303));
    }
}
