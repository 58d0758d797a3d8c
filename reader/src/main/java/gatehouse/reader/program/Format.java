package gatehouse.reader.program;

import java.util.List;
import java.util.Locale;

/** What a file may be, and what such files are called. The main program has the words for each. */
enum Format {
    PDF("pdf"),
    DOCX("docx", "docm", "dotx", "dotm"),
    XLSX("xlsx", "xlsm", "xltx", "xltm"),
    ODT("odt", "ott"),
    CSV("csv", "tsv"),
    TEXT("txt", "text", "log", "md"),
    EML("eml"),
    MSG("msg"),
    PICTURE("jpg", "jpeg", "jpe", "png", "gif", "bmp", "tif", "tiff"),
    OTHER_PICTURE("heic", "heif", "avif", "webp"),
    OLDER("doc", "dot", "xls", "xlt", "xlsb", "ppt", "rtf"),
    OTHER();

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** As the name says; OTHER where it says nothing that is known. */
    static Format called(String name) {
        String ending = ending(name);
        for (Format format : values()) {
            if (format.endings.contains(ending)) {
                return format;
            }
        }
        return OTHER;
    }

    /** What follows the last dot, in small letters; blank where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    boolean isOfWords() {
        return this == CSV || this == TEXT || this == EML;
    }
}
