package gatehouse.foundation.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.springframework.web.multipart.MultipartFile;

import gatehouse.foundation.web.Words;

/**
 * A file that is to be kept.
 *
 * @param type what was said of it; never trusted
 * @param bytes may be opened more than once, each time from their start
 */
public record Incoming(String name, String type, long size, Source bytes) {

    /** What a form handed in; nothing where its box was left empty. */
    public static Optional<Incoming> of(MultipartFile file) {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            return Optional.empty();
        }
        String type = file.getContentType() == null ? "" : file.getContentType();
        return Optional.of(
                new Incoming(Words.clean(file.getOriginalFilename()), type, file.getSize(), file::getInputStream));
    }

    /** Opens the bytes. */
    public interface Source {
        InputStream open() throws IOException;
    }
}
