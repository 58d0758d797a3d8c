package gatehouse.foundation.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.PrivateFiles;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The form of a kept file on disk: seven letters, a byte that says how the rest is written, the bytes.
 *
 * <p>Scheme 0 is the bytes as they came. A later scheme encrypts them without any other room knowing.
 */
final class Frames {
    static final int CLEAR = 0;
    private static final byte[] HEAD = "GHFILE\n\0".getBytes(US_ASCII);

    private Frames() {}

    /** What was written: how many bytes and their hash. */
    record Written(long size, String sha256) {}

    /** More came than is kept. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Writes the bytes whole and safe from a power cut, or leaves no file of this name. */
    static Written write(Path file, InputStream bytes, long most) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Written written = writePart(part, bytes, most);
            PrivateFiles.move(part, file);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Written writePart(Path part, InputStream bytes, long most) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(part, Set.of(CREATE_NEW, WRITE), PrivateFiles.permissions("rw-------"));
                OutputStream out = Channels.newOutputStream(channel);
                DigestInputStream read = new DigestInputStream(bytes, sha256())) {
            out.write(HEAD);
            long size = copy(read, out, most);
            channel.force(true);
            return new Written(size, Digest.hex(read.getMessageDigest().digest()));
        }
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > most) {
                throw new TooLarge();
            }
            out.write(buffer, 0, n);
        }
        return size;
    }

    /** The bytes, past the head; throws if the head is not ours. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        if (!Arrays.equals(in.readNBytes(HEAD.length), HEAD)) {
            in.close();
            throw new IOException("No kept file in the clear: " + file.getFileName());
        }
        return in;
    }

    static String hash(Path file) throws IOException {
        try (DigestInputStream read = new DigestInputStream(open(file), sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return Digest.hex(read.getMessageDigest().digest());
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
