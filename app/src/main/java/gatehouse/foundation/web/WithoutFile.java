package gatehouse.foundation.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

import gatehouse.foundation.refusal.Refusal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A form of which the words alone were read, up to a file that is too large for whoever sends it: so that the page can come back
 * with all that was typed, and not a byte of the file is taken. The words must stand before the file.
 */
public final class WithoutFile extends HttpServletRequestWrapper {
    private static final int MOST_WORDS = 2 * 1024 * 1024;
    private static final int MOST_PARTS = 1000;
    private static final int MOST_OF_A_HEAD = 8 * 1024;
    private static final String NAME = WithoutFile.class.getName() + ".name";

    private final Map<String, String[]> words;

    private WithoutFile(HttpServletRequest request, Map<String, String[]> words) {
        super(request);
        this.words = words;
    }

    /** Reads its words, and goes on without its first file. */
    public static HttpServletRequest of(HttpServletRequest request) {
        try {
            return new CleanRequest(new WithoutFile(request, read(request)));
        } catch (IOException broken) {
            throw new Refusal(WebRefusal.NOT_UNDERSTOOD);
        }
    }

    /** The name of the file that was not read, because it is too large. */
    public static Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NAME));
    }

    private static Map<String, String[]> read(HttpServletRequest request) throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(UTF_8.name());
        upload.setPartHeaderSizeMax(MOST_OF_A_HEAD);
        FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
        Map<String, List<String>> read = new LinkedHashMap<>();
        int left = MOST_WORDS;
        for (int n = 0; parts.hasNext(); n++) {
            FileItemStream part = parts.next();
            if (!part.isFormField() && !part.getName().isBlank()) {
                request.setAttribute(NAME, Words.clean(part.getName()));
                break;
            }
            byte[] bytes = part.openStream().readNBytes(left + 1);
            left -= bytes.length;
            if (left < 0 || n == MOST_PARTS) {
                throw new Refusal(WebRefusal.TOO_LARGE);
            }
            if (part.isFormField()) {
                read.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                        .add(new String(bytes, UTF_8));
            }
        }
        Map<String, String[]> words = new LinkedHashMap<>();
        read.forEach((name, values) -> words.put(name, values.toArray(String[]::new)));
        return words;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return words;
    }

    /** No longer one of parts: nothing after this reads the rest of it. */
    @Override
    public String getContentType() {
        return "application/x-www-form-urlencoded";
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public Part getPart(String name) {
        return null;
    }
}
