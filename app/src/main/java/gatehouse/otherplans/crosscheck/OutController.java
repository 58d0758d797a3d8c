package gatehouse.otherplans.crosscheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.PlanContents;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.otherplans.rule.CrossCheck;

/** Hands out the findings for a spreadsheet, and the windows of all plans for a calendar. */
@Controller
public final class OutController {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Entrance entrance;
    private final ContentsService contents;
    private final SettingsOfForce settings;

    public OutController(Entrance entrance, ContentsService contents, SettingsOfForce settings) {
        this.entrance = entrance;
        this.contents = contents;
        this.settings = settings;
    }

    @GetMapping("/plans/{plan}/cross-check/findings.csv")
    @Does(Action.DOCUMENT_ISSUE)
    void findings(Doing doing, HttpServletResponse response) {
        String csv = entrance.look(doing, "findings.csv", change -> {
            PlanContents plan = contents.gather(change);
            return FindingsCsv.of(Board.of(plan, settings.of(change)), plan);
        });
        send(BYTE_ORDER_MARK + csv, "text/csv", "findings.csv", response);
    }

    @GetMapping("/plans/{plan}/timeline/windows.ics")
    @Does(Action.DOCUMENT_ISSUE)
    void windows(Doing doing, HttpServletResponse response) {
        String calendar = entrance.look(doing, "windows.ics", change -> {
            PlanContents plan = contents.gather(change);
            return TimelineCalendar.of(
                    Timeline.of(CrossCheck.of(plan, settings.of(change))),
                    change.plan().id(),
                    change.plan().name(),
                    plan.highestMarking(),
                    change.at());
        });
        send(calendar, "text/calendar", "windows.ics", response);
    }

    private static void send(String words, String type, String name, HttpServletResponse response) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=utf-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(bytes.length);
        try {
            response.getOutputStream().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
