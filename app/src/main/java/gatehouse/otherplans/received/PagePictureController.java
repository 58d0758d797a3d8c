package gatehouse.otherplans.received;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.reader.Picture;
import gatehouse.foundation.web.Does;

/** Shows a page of a received version as it is printed, to whoever may read its words. */
@Controller
public final class PagePictureController {
    private final Entrance entrance;
    private final ReadingService reading;

    public PagePictureController(Entrance entrance, ReadingService reading) {
        this.entrance = entrance;
        this.reading = reading;
    }

    @GetMapping("/plans/{plan}/versions-received/{received}/pages/{page}")
    @Does(Action.PLAN_SEE)
    void show(
            Doing doing,
            @PathVariable("received") String received,
            @PathVariable("page") int page,
            HttpServletResponse response) {
        OpenedFile file =
                entrance.look(doing, "item/" + received + "/page/" + page, change -> reading.fileOf(change, received));
        send(reading.pages().draw(file, page), response);
    }

    /** As a picture and nothing else, whatever the file called itself. */
    private static void send(Picture picture, HttpServletResponse response) {
        response.setContentType(picture.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(picture.bytes().length);
        try {
            response.getOutputStream().write(picture.bytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
