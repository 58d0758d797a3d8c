package gatehouse.reader.mail;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.text.PlainText;

/** Reads a message as it went over the wire, and what is attached to it. */
public final class Eml {
    private static final int DEEPEST = 20;
    private static final int LONGEST_PAGE = 10 * 1024 * 1024;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(1_000_000)
            .setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000)
            .setMalformedHeaderStartsBody(false)
            .build();

    private final Answer answer;
    private final Attachments attachments;
    private final Map<String, String> head = new HashMap<>();
    /** For each multipart that we are in: whether its parts say the same in different forms. */
    private final Deque<Boolean> choices = new ArrayDeque<>();

    private boolean headTold;
    private boolean wordsTold;

    private Eml(Answer answer, Attachments attachments) {
        this.answer = answer;
        this.attachments = attachments;
    }

    public static void read(File file, Answer answer, Attachments attachments) throws IOException {
        MimeTokenStream parts = new MimeTokenStream(CONFIG, new DefaultBodyDescriptorBuilder());
        parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
        try (InputStream bytes = new BufferedInputStream(new FileInputStream(file))) {
            parts.parse(bytes);
            new Eml(answer, attachments).walk(parts);
        } catch (MimeException | IllegalArgumentException | IllegalStateException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    private void walk(MimeTokenStream parts) throws IOException, MimeException {
        for (EntityState state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            switch (state) {
                case T_FIELD -> field(parts.getField());
                case T_END_HEADER -> head();
                case T_START_MULTIPART -> multipart(parts);
                case T_END_MULTIPART -> choices.poll();
                case T_BODY -> body(parts);
                default -> {}
            }
        }
        if (!wordsTold) {
            answer.note(Note.NO_BODY, 1);
        }
    }

    private void field(Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        if (!headTold) {
            head.putIfAbsent(name, DecoderUtil.decodeEncodedWords(field.getBody(), WINDOWS));
        }
    }

    private void head() throws IOException {
        if (headTold) {
            return;
        }
        headTold = true;
        if (!head.containsKey("from") && !head.containsKey("date") && !head.containsKey("subject")) {
            throw new CannotRead(Why.DAMAGED);
        }
        Head.tell(answer, of("subject"), of("from"), of("to"), of("cc"), of("date"));
    }

    private String of(String field) {
        return head.getOrDefault(field, "").replaceAll("\\s+", " ");
    }

    private void multipart(MimeTokenStream parts) throws IOException {
        if (choices.size() == DEEPEST) {
            throw new CannotRead(Why.NESTED_TOO_DEEP);
        }
        choices.push(parts.getBodyDescriptor().getMimeType().equalsIgnoreCase("multipart/alternative"));
        if (choices.peek()) {
            wordsTold = false;
        }
    }

    private void body(MimeTokenStream parts) throws IOException {
        MaximalBodyDescriptor part = (MaximalBodyDescriptor) parts.getBodyDescriptor();
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String name = name(part);
        boolean words = type.equals("text/plain") || type.equals("text/html");
        if (words && name.isBlank() && !"attachment".equals(part.getContentDispositionType())) {
            words(parts.getDecodedInputStream(), type.equals("text/html"), charset(part));
        } else {
            attachments.read(name.isBlank() ? unnamed(type) : name, parts.getDecodedInputStream());
        }
    }

    private static String unnamed(String type) {
        return type.equals("message/rfc822") ? "message.eml" : "";
    }

    private static String name(MaximalBodyDescriptor part) {
        String name = part.getContentDispositionFilename();
        if (name == null) {
            name = part.getContentTypeParameters().get("name");
        }
        return name == null ? "" : DecoderUtil.decodeEncodedWords(name, WINDOWS);
    }

    private static Charset charset(MaximalBodyDescriptor part) {
        try {
            return part.getCharset() == null ? WINDOWS : Charset.forName(part.getCharset());
        } catch (IllegalArgumentException unknown) {
            return WINDOWS;
        }
    }

    private void words(InputStream bytes, boolean page, Charset charset) throws IOException {
        if (wordsTold && Boolean.TRUE.equals(choices.peek())) {
            return;
        }
        wordsTold = true;
        BufferedReader reader = page
                ? new BufferedReader(new StringReader(Html.words(new String(bytes.readNBytes(LONGEST_PAGE), charset))))
                : new BufferedReader(new InputStreamReader(bytes, charset));
        PlainText.lines(reader, answer);
    }
}
