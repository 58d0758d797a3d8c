package gatehouse.output.document;

import java.io.ByteArrayInputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.web.Does;

/** Hands out the papers of meetings. */
@Controller
public final class MeetingPapersController {
    private final MeetingPapersService papers;

    public MeetingPapersController(MeetingPapersService papers) {
        this.papers = papers;
    }

    @GetMapping("/plans/{plan}/meetings/{meeting}/agenda.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void agenda(
            Doing doing,
            @PathVariable("meeting") String meeting,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.agenda(doing, meeting, type), response);
    }

    @GetMapping("/plans/{plan}/meetings/{meeting}/minutes.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void minutes(
            Doing doing,
            @PathVariable("meeting") String meeting,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.minutes(doing, meeting, type), response);
    }

    private static void send(IssuedDocument document, HttpServletResponse response) {
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
