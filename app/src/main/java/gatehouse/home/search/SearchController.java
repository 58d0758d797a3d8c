package gatehouse.home.search;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.kind.Kinds;

/** The page that the box at the top of every page leads to. */
@Controller
public final class SearchController {
    private final Entrance entrance;
    private final SearchService search;
    private final Kinds kinds;

    public SearchController(Entrance entrance, SearchService search, Kinds kinds) {
        this.entrance = entrance;
        this.search = search;
        this.kinds = kinds;
    }

    @GetMapping("/search")
    @Does(Action.SEARCH)
    Page search(
            Doing doing,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "plan", defaultValue = "") String plan,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "year", defaultValue = "") String year,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        Question question = Question.read(words, plan, part, year, page);
        return entrance.look(
                doing,
                "search",
                change -> Page.of(
                        "gatehouse/home/search/search",
                        Map.of(
                                "question",
                                question,
                                "found",
                                search.find(change, question),
                                "filters",
                                search.filters(change),
                                "kinds",
                                kinds)));
    }
}
