package gatehouse.output.document;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.output.template.Looks;
import gatehouse.tasking.request.RequestService;

/** Hands out the blank sheet on which someone without an account asks. It holds nothing of anyone, so it is not kept. */
@Controller
public final class RequestSheetController {
    private final Looks looks = new Looks();
    private final Entrance entrance;
    private final RequestService requests;

    public RequestSheetController(Entrance entrance, RequestService requests) {
        this.entrance = entrance;
        this.requests = requests;
    }

    @GetMapping("/request-sheet.{type}")
    @Does(Action.REQUEST_FILE)
    void issue(Doing doing, @PathVariable("type") String typeAsked, HttpServletResponse response) throws IOException {
        DocumentType type = DocumentType.asked(typeAsked);
        Paper paper =
                entrance.look(doing, "request-sheet", change -> paper(change).in(looks.ofForce(change)));
        byte[] bytes = type == DocumentType.PDF ? Pdf.set(paper).bytes() : Docx.set(paper, Map.of());
        response.setContentType(type.mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"request-sheet." + type.ending() + "\"");
        response.getOutputStream().write(bytes);
    }

    private Paper paper(Change change) {
        String force = change.who().forceName();
        return Paper.inEnglish(
                "Request sheet",
                "Request for a CT security coordinator, or for advice",
                force,
                change.at(),
                new RunningLines("", "", "BLANK SHEET", force, ""),
                RequestSheet.of(force, requests.leads(change), requests.criteria(change)));
    }
}
