package gatehouse.foundation.file;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;

/** Hands out a plan's kept files. */
@Controller
public final class FileController {
    private final Entrance entrance;
    private final FileStore files;

    public FileController(Entrance entrance, FileStore files) {
        this.entrance = entrance;
        this.files = files;
    }

    @GetMapping("/plans/{plan}/files/{file}")
    @Does(Action.PLAN_SEE)
    void fetch(Doing doing, @PathVariable("file") UUID file, HttpServletResponse response) {
        Attachment.send(entrance.look(doing, "file/" + file, change -> files.open(change, file)), response);
    }
}
