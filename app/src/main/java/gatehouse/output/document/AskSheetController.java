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

/** Hands out the sheets that ask owners of other plans. */
@Controller
public final class AskSheetController {
    private final AskSheetService sheets;

    public AskSheetController(AskSheetService sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/plans/{plan}/other-plans/{other}/owner/ask-sheet.{type}")
    @Does(Action.PLAN_CHANGE)
    void issue(
            Doing doing,
            @PathVariable("other") String other,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        IssuedDocument document = sheets.issue(doing, other, type);
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }
}
