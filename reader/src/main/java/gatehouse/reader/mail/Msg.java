package gatehouse.reader.mail;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Locale;

import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Enough;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.text.PlainText;

/** Reads a message as Outlook saves it, and what is attached to it. */
public final class Msg {
    private static final DateTimeFormatter SENT =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private Msg() {}

    public static void read(File file, Answer answer, Attachments attachments) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file, true)) {
            read(new MAPIMessage(ole), answer, attachments);
        } catch (CannotRead known) {
            throw known;
        } catch (Enough enough) {
            throw enough;
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    private static void read(MAPIMessage message, Answer answer, Attachments attachments) throws IOException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        try {
            Head.tell(
                    answer,
                    known(message.getSubject()),
                    known(message.getDisplayFrom()),
                    known(message.getDisplayTo()),
                    known(message.getDisplayCC()),
                    sent(message.getMessageDate()));
            body(message, answer);
        } catch (ChunkNotFoundException missing) {
            throw new CannotRead(Why.DAMAGED);
        }
        for (AttachmentChunks attached : message.getAttachmentFiles()) {
            attachment(attached, answer, attachments);
        }
    }

    private static String known(String words) {
        return words == null ? "" : words;
    }

    private static String sent(Calendar at) {
        return at == null ? "" : SENT.format(at.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static void body(MAPIMessage message, Answer answer) throws IOException, ChunkNotFoundException {
        String words = known(message.getTextBody());
        if (words.isBlank()) {
            words = Html.words(known(message.getHtmlBody()));
        }
        if (words.isBlank()) {
            answer.note(Note.NO_BODY, 1);
        }
        PlainText.lines(new BufferedReader(new StringReader(words)), answer);
    }

    private static void attachment(AttachmentChunks attached, Answer answer, Attachments attachments)
            throws IOException {
        String name = name(attached);
        if (attached.isEmbeddedMessage()) {
            attachments.inTurn(name.isBlank() ? "message" : name, () -> {
                Attachments deeper = attachments.deeper();
                read(attached.getEmbeddedMessage(), answer, deeper);
                return "MSG";
            });
        } else if (attached.getAttachData() == null) {
            attachments.inTurn(name, () -> {
                throw new CannotRead(Why.NOT_OF_A_KIND);
            });
        } else {
            attachments.read(
                    name, new ByteArrayInputStream(attached.getAttachData().getValue()));
        }
    }

    private static String name(AttachmentChunks attached) {
        if (attached.getAttachLongFileName() != null) {
            return known(attached.getAttachLongFileName().getValue());
        }
        return attached.getAttachFileName() == null
                ? ""
                : known(attached.getAttachFileName().getValue());
    }
}
