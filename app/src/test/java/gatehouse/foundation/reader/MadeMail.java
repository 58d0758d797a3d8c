package gatehouse.foundation.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Messages of the tests: as they go over the wire, and as Outlook saves them. */
final class MadeMail {
    private static final int HEAD_OF_MESSAGE = 32;
    private static final int HEAD_OF_ATTACHMENT = 8;

    private MadeMail() {}

    static byte[] eml(String name, byte[] attached) {
        return """
                From: Jo Field <jo.field@northshire.example>\r
                To: Sam Reed <sam.reed@northshire.example>\r
                Subject: =?UTF-8?Q?Closures_=E2=80=93_second_issue?=\r
                Date: Thu, 26 Nov 2026 09:15:00 +0000\r
                MIME-Version: 1.0\r
                Content-Type: multipart/mixed; boundary="part"\r
                \r
                --part\r
                Content-Type: multipart/alternative; boundary="form"\r
                \r
                --form\r
                Content-Type: text/plain; charset=utf-8\r
                \r
                The closures are attached. They replace Friday's.\r
                --form\r
                Content-Type: text/html; charset=utf-8\r
                \r
                <p>The closures are attached. They <b>replace</b> Friday's.</p>\r
                --form--\r
                --part\r
                Content-Type: application/octet-stream\r
                Content-Disposition: attachment; filename="%s"\r
                Content-Transfer-Encoding: base64\r
                \r
                %s\r
                --part--\r
                """.formatted(name, Base64.getMimeEncoder().encodeToString(attached))
                .getBytes(UTF_8);
    }

    static byte[] htmlAlone() {
        return """
                From: jo.field@northshire.example\r
                Subject: Closures\r
                Content-Type: text/html; charset=utf-8\r
                \r
                <html><head><style>p {color: red}</style></head><body><p>Quay&nbsp;Street closes &pound;1</p>\r
                <script>alert(1)</script><table><tr><td>Foreshore Road</td><td>06:00</td></tr></table></body></html>\r
                """.getBytes(UTF_8);
    }

    static byte[] msg(String name, byte[] attached) {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DirectoryEntry root = ole.getRoot();
            put(root, "__properties_version1.0", new byte[HEAD_OF_MESSAGE]);
            words(root, "001A", "IPM.Note");
            words(root, "0037", "Crowd plan");
            words(root, "0C1A", "Jo Field");
            words(root, "0E04", "Sam Reed");
            words(root, "1000", "The crowd plan is attached.\r\nIt assumes two stewards at each gate.");
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            put(attachment, "__properties_version1.0", new byte[HEAD_OF_ATTACHMENT]);
            words(attachment, "3707", name);
            put(attachment, "__substg1.0_37010102", attached);
            root.createDirectory("__nameid_version1.0");
            ole.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static void words(DirectoryEntry in, String property, String words) throws IOException {
        put(in, "__substg1.0_" + property + "001F", words.getBytes(UTF_16LE));
    }

    private static void put(DirectoryEntry in, String name, byte[] bytes) throws IOException {
        in.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
