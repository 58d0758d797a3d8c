package gatehouse.output.document;

import java.io.ByteArrayInputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.web.Does;

/** Hands out the sheets that ask partners to confirm what they committed to. */
@Controller
public final class CommitmentSheetController {
    private final CommitmentSheetService sheets;

    public CommitmentSheetController(CommitmentSheetService sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/plans/{plan}/partners/{partner}/ask-sheet.{type}")
    @Does(Action.DOCUMENT_ISSUE)
    void issue(
            Doing doing,
            @PathVariable("partner") String partner,
            @PathVariable("type") String type,
            @RequestParam(name = "by", defaultValue = "") String by,
            HttpServletResponse response) {
        IssuedDocument document = sheets.issue(doing, partner, type, by);
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
