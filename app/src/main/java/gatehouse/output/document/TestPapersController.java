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

/** Hands out the papers of exercises and debriefs. */
@Controller
public final class TestPapersController {
    private final TestPapersService papers;

    public TestPapersController(TestPapersService papers) {
        this.papers = papers;
    }

    @GetMapping("/plans/{plan}/exercises/{test}/pack.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void pack(
            Doing doing,
            @PathVariable("test") String exercise,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.pack(doing, exercise, type), response);
    }

    @GetMapping("/plans/{plan}/exercises/{test}/sheet.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void sheet(
            Doing doing,
            @PathVariable("test") String exercise,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.sheet(doing, exercise, type), response);
    }

    @GetMapping("/plans/{plan}/versions/{number}/results/{test}/record.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void record(
            Doing doing,
            @PathVariable("number") int version,
            @PathVariable("test") String test,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        send(papers.record(doing, version, test, type), response);
    }

    private static void send(IssuedDocument document, HttpServletResponse response) {
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
