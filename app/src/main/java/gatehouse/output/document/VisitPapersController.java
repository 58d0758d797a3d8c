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

/** Hands out the papers of visits. */
@Controller
public final class VisitPapersController {
    private final VisitPapersService papers;

    public VisitPapersController(VisitPapersService papers) {
        this.papers = papers;
    }

    @GetMapping("/plans/{plan}/site-visits/{visit}/sheet.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void sheet(
            Doing doing,
            @PathVariable("visit") String visit,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.sheet(doing, visit, type), response);
    }

    @GetMapping("/plans/{plan}/versions/{number}/site-visits/{visit}/record.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void record(
            Doing doing,
            @PathVariable("number") int version,
            @PathVariable("visit") String visit,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.record(doing, version, visit, type), response);
    }

    private static void send(IssuedDocument document, HttpServletResponse response) {
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
