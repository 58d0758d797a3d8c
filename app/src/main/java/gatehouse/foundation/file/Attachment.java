package gatehouse.foundation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;

/** Hands out a kept file so that no browser opens it in a page of ours: as bytes to be saved, whatever it is called. */
public final class Attachment {
    private Attachment() {}

    public static void send(OpenedFile opened, HttpServletResponse response) {
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(opened.file().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(opened.file().size());
        try (InputStream bytes = opened.bytes()) {
            bytes.transferTo(response.getOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
