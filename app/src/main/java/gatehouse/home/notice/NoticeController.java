package gatehouse.home.notice;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;

/** Which notices a person wants, and that they have seen some. */
@Controller
public final class NoticeController {
    private static final String ADDRESS = "/account/notices";

    private final Entrance entrance;
    private final NoticeService notices;

    public NoticeController(Entrance entrance, NoticeService notices) {
        this.entrance = entrance;
        this.notices = notices;
    }

    @GetMapping(ADDRESS)
    @Does(Action.OWN_PAGES)
    Page show(Doing doing, @RequestParam(name = "kept", required = false) String kept) {
        return entrance.glance(
                doing,
                change -> Page.of(
                        "gatehouse/home/notice/notices",
                        Map.of(
                                "wanted",
                                notices.wanted(change).stream().map(Enum::name).toList(),
                                "kept",
                                kept != null)));
    }

    @PostMapping(ADDRESS)
    @Does(Action.OWN_PAGES)
    Page choose(Doing doing, @RequestParam(name = "wanted", defaultValue = "") List<String> wanted) {
        return Page.seeOther(notices.choose(doing, wanted));
    }

    @PostMapping("/notices/seen")
    @Does(Action.OWN_PAGES)
    Page seen(Doing doing, @RequestParam(name = "seen", defaultValue = "") List<String> seen) {
        return Page.seeOther(notices.seen(doing, seen));
    }
}
