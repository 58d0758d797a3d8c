package gatehouse.output.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The parts of a Word file by name, as large as such a file may be; its XML is read without declarations of its own. */
record Unpacked(Map<String, byte[]> parts) {
    static final int LARGEST = 5 << 20;
    private static final int MOST_PARTS = 300;
    private static final int LARGEST_UNPACKED = 30 << 20;
    private static final String NOT_WORD = "This is not a Word document or template (.docx or .dotx).";

    static Unpacked of(byte[] file) {
        if (file.length > LARGEST) {
            throw new NotATemplate(List.of("A template is 5 MiB at most. Make its pictures smaller."));
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int whole = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST_UNPACKED - whole + 1);
                whole += part.length;
                if (whole > LARGEST_UNPACKED || parts.size() == MOST_PARTS) {
                    throw new NotATemplate(List.of("It unpacks to more than a template holds."));
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotATemplate(List.of(NOT_WORD));
        }
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("word/document.xml")) {
            throw new NotATemplate(List.of(NOT_WORD));
        }
        return new Unpacked(parts);
    }

    Optional<Document> xml(String name) {
        return Optional.ofNullable(parts.get(name)).map(bytes -> read(name, bytes));
    }

    private static Document read(String name, byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException unreadable) {
            throw new NotATemplate(List.of(
                    "Its part " + name + " cannot be read as plain XML, which may declare nothing of its own."));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is wrong is said by us, in one sentence. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException told) {}

        @Override
        public void error(SAXParseException told) throws SAXParseException {
            throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXParseException {
            throw told;
        }
    }
}
