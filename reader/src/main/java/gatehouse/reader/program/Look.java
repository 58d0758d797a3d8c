package gatehouse.reader.program;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Tells by a file's first bytes what it is, whatever it is called. */
final class Look {
    private static final int HEAD = 1024;
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private final String head;

    private Look(String head) {
        this.head = head;
    }

    static Look at(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return new Look(new String(in.readNBytes(HEAD), ISO_8859_1));
        }
    }

    boolean isZip() {
        return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
    }

    boolean isOle() {
        return head.startsWith(OLE);
    }

    boolean isPdf() {
        return head.contains("%PDF-");
    }

    boolean isPicture() {
        return head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("\u0089PNG\r\n\u001a\n")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6));
    }

    boolean isOtherPicture() {
        return (head.startsWith("RIFF") && head.startsWith("WEBP", 8))
                || (head.startsWith("ftyp", 4) && head.substring(8).matches("(?s)(heic|heix|heif|mif1|msf1|avif).*"));
    }

    boolean isRichText() {
        return head.startsWith("{\\rtf");
    }

    /** What an OLE file holds; refuses one that is an Office file under a password. */
    static Format insideOle(File file) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(file, true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new CannotRead(Why.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                return Format.MSG;
            }
            for (String old : new String[] {"WordDocument", "Workbook", "Book", "PowerPoint Document"}) {
                if (root.hasEntryCaseInsensitive(old)) {
                    return Format.OLDER;
                }
            }
            return Format.OTHER;
        } catch (CannotRead known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }
}
