package gatehouse.reader.program;

import java.io.File;
import java.io.IOException;

import gatehouse.reader.answer.Answer;
import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Enough;
import gatehouse.reader.answer.Note;
import gatehouse.reader.answer.Why;
import gatehouse.reader.archive.Archive;
import gatehouse.reader.mail.Attachments;
import gatehouse.reader.mail.Eml;
import gatehouse.reader.mail.Msg;
import gatehouse.reader.pdf.Pdf;
import gatehouse.reader.picture.Viewing;
import gatehouse.reader.sheet.Xlsx;
import gatehouse.reader.text.Csv;
import gatehouse.reader.text.PlainText;
import gatehouse.reader.text.Words;
import gatehouse.reader.word.Docx;
import gatehouse.reader.word.Odt;

/** Finds out what a file is and has it read. It is read only where its bytes and its name say the same. */
final class Opening {
    private final Answer answer;
    private int pages;

    private Opening(Answer answer) {
        this.answer = answer;
    }

    /** Reads a file to the end, its attachments with it. */
    static void read(File file, String name, Answer answer) throws IOException {
        Opening opening = new Opening(answer);
        Attachments attachments =
                new Attachments(file, answer, (inner, innerName, deeper) -> opening.one(inner, innerName, deeper));
        String format;
        try {
            format = opening.one(file, name, attachments);
        } catch (Enough enough) {
            format = Format.called(name).name();
        }
        answer.done(format, opening.pages);
    }

    private String one(File file, String name, Attachments attachments) throws IOException {
        if (file.length() == 0) {
            throw new CannotRead(Why.EMPTY);
        }
        Look look = Look.at(file);
        int before = answer.told();
        Format format = look.isZip() ? zip(file, name) : notZip(file, name, look, attachments);
        if (answer.told() == before && format != Format.PICTURE) {
            answer.note(Note.NO_WORDS, 1);
        }
        return format.name();
    }

    private Format zip(File file, String name) throws IOException {
        try (Archive archive = Archive.open(file, answer.limits().unpacked())) {
            Format format = inside(archive);
            agree(format, name);
            switch (format) {
                case DOCX -> Docx.read(archive, answer);
                case XLSX -> Xlsx.read(archive, answer);
                default -> Odt.read(archive, answer);
            }
            return format;
        }
    }

    private static Format inside(Archive archive) throws IOException {
        if (archive.has("content.xml")) {
            return archive.isOpenDocumentText() ? Format.ODT : Format.OTHER;
        }
        if (archive.has("xl/workbook.bin")) {
            return Format.OLDER;
        }
        for (String name : archive.names()) {
            if (name.startsWith("word/")) {
                return Format.DOCX;
            }
            if (name.startsWith("xl/")) {
                return Format.XLSX;
            }
        }
        return Format.OTHER;
    }

    private Format notZip(File file, String name, Look look, Attachments attachments) throws IOException {
        Format format = format(file, name, look);
        agree(format, name);
        switch (format) {
            case PDF -> pages = Math.max(pages, Pdf.read(file, answer));
            case MSG -> Msg.read(file, answer, attachments);
            case EML -> Eml.read(file, answer, attachments);
            case CSV -> Csv.read(file, answer);
            case PICTURE -> Viewing.check(file, answer);
            default -> PlainText.read(file, answer);
        }
        return format;
    }

    private static Format format(File file, String name, Look look) throws IOException {
        if (look.isPdf()) {
            return Format.PDF;
        }
        if (look.isOle()) {
            return Look.insideOle(file);
        }
        if (look.isPicture()) {
            return Format.PICTURE;
        }
        if (look.isOtherPicture()) {
            return Format.OTHER_PICTURE;
        }
        return look.isRichText() ? Format.OLDER : ofWords(file, name);
    }

    private static Format ofWords(File file, String name) throws IOException {
        Format called = Format.called(name);
        if (called.isOfWords()) {
            return called;
        }
        if (called == Format.OTHER) {
            return Format.ending(name).isEmpty() ? Format.TEXT : Format.OTHER;
        }
        if (called == Format.OLDER || called == Format.OTHER_PICTURE || !Words.areIn(file)) {
            throw new CannotRead(Why.DAMAGED);
        }
        return Format.TEXT;
    }

    private static void agree(Format found, String name) throws IOException {
        switch (found) {
            case OTHER -> throw new CannotRead(Why.NOT_OF_A_KIND);
            case OLDER -> throw new CannotRead(Why.OLDER_FORMAT);
            case OTHER_PICTURE -> throw new CannotRead(Why.NO_PICTURE);
            default -> {
                boolean nameless = Format.ending(name).isEmpty();
                if (!nameless && Format.called(name) != found) {
                    throw new CannotRead(Why.WRONG_EXTENSION, found.name());
                }
            }
        }
    }
}
