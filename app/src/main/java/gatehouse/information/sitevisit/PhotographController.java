package gatehouse.information.sitevisit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.AccessRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;

/** Hands out photographs: what is shown in a page, and the original to be saved. */
@Controller
public final class PhotographController {
    private final Entrance entrance;
    private final PhotographService photographs;

    public PhotographController(Entrance entrance, PhotographService photographs) {
        this.entrance = entrance;
        this.photographs = photographs;
    }

    @GetMapping("/plans/{plan}/photographs/{photograph}/views/{size}")
    @Does(Action.PLAN_SEE)
    void view(
            Doing doing,
            @PathVariable("photograph") String photograph,
            @PathVariable("size") String size,
            HttpServletResponse response) {
        Size asked = Size.find(size).orElseThrow(() -> new Refusal(AccessRefusal.NOT_HERE));
        Shown shown = photographs.view(doing, photograph, asked);
        response.setContentType(shown.type());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLengthLong(shown.file().file().size());
        try (InputStream bytes = shown.file().bytes()) {
            bytes.transferTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @GetMapping("/plans/{plan}/photographs/{photograph}/original")
    @Does(Action.PLAN_SEE)
    void original(Doing doing, @PathVariable("photograph") String photograph, HttpServletResponse response) {
        Attachment.send(
                entrance.look(
                        doing, "item/" + photograph + "/original", change -> photographs.open(change, photograph)),
                response);
    }
}
