package gatehouse.reader.text;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Plain text from bytes that do not say how they are written: by their first bytes, else UTF-8, else Windows' own. */
public final class Words {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Words() {}

    /** Opens the text, past the mark of its encoding; refuses what is not text. */
    public static BufferedReader open(File file) throws IOException {
        Charset charset = charset(file);
        InputStream in = new FileInputStream(file);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, charset));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** Whether the file is text that nobody could take for anything else. */
    public static boolean areIn(File file) throws IOException {
        try {
            refuseBytes(file);
            return decodes(file);
        } catch (CannotRead not) {
            return false;
        }
    }

    private static Charset charset(File file) throws IOException {
        byte[] head = new byte[2];
        try (InputStream in = new FileInputStream(file)) {
            int n = in.readNBytes(head, 0, 2);
            if (n == 2 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
                return UTF_16BE;
            }
            if (n == 2 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
                return UTF_16LE;
            }
        }
        refuseBytes(file);
        return decodes(file) ? UTF_8 : WINDOWS;
    }

    private static void refuseBytes(File file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = new FileInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int at = 0; at < n; at++) {
                    if (buffer[at] >= 0 && buffer[at] < 9) {
                        throw new CannotRead(Why.NOT_TEXT);
                    }
                }
            }
        }
    }

    private static boolean decodes(File file) throws IOException {
        char[] buffer = new char[64 * 1024];
        try (Reader reader = new InputStreamReader(
                new FileInputStream(file),
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (reader.read(buffer) >= 0) {}
            return true;
        } catch (CharacterCodingException not) {
            return false;
        }
    }
}
