package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Hands the layout the photographs of its paper, by addresses that lead nowhere else. */
final class PhotographsInPdf implements FSStreamFactory {
    static final String SCHEME = "photograph";

    private final List<Photograph> photographs;

    PhotographsInPdf(Paper paper) {
        this.photographs = paper.photographs();
    }

    /** Of the n-th of the paper. */
    static String address(int n) {
        return SCHEME + ":" + n;
    }

    static boolean isOurs(String address) {
        return address != null && address.matches(SCHEME + ":[0-9]{1,6}");
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] bytes = photographs
                .get(Integer.parseInt(address.substring(SCHEME.length() + 1)))
                .bytes();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), UTF_8);
            }
        };
    }
}
