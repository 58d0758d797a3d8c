package gatehouse.examples;

import java.util.Base64;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An e-mail: its head and words first, then after {@code ==} the name of what is attached and the words of that. */
final class MadeMail {
    private MadeMail() {}

    static byte[] of(String text) {
        int mark = text.indexOf("\n== ");
        String name = text.substring(mark + 4, text.indexOf('\n', mark + 1));
        byte[] attached = MadeFile.of(name, text.substring(text.indexOf('\n', mark + 1) + 1));
        String head = text.substring(0, text.indexOf("\n\n"));
        String words = text.substring(text.indexOf("\n\n") + 2, mark);
        String mail = head + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"part\"\n\n--part\n"
                + "Content-Type: text/plain; charset=utf-8\n\n" + words + "\n--part\n"
                + "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n";
        String end = Base64.getMimeEncoder().encodeToString(attached) + "\r\n--part--\r\n";
        return (mail.replace("\n", "\r\n") + end).getBytes(UTF_8);
    }
}
