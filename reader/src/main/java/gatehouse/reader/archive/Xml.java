package gatehouse.reader.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import gatehouse.reader.answer.CannotRead;
import gatehouse.reader.answer.Why;

/**
 * Walks through an XML part of a document, one step at a time, holding none of it.
 *
 * <p>A part that declares anything about itself (a DOCTYPE, and so entities, within or from elsewhere) is refused: no
 * office program writes one. Names are told without their prefix.
 */
public final class Xml implements Closeable {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private final InputStream bytes;
    private int depth;

    private Xml(InputStream bytes, XMLStreamReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    /** What the next step came to. */
    public enum Step {
        BEGIN,
        END,
        TEXT,
        FINISHED
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Newer JDKs stop at 200 and call it damage; the depth is counted here, alike on all of them.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    public static Xml open(Archive archive, String part) throws IOException {
        InputStream bytes = archive.open(part);
        try {
            return new Xml(bytes, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException damaged) {
            bytes.close();
            throw new CannotRead(Why.DAMAGED);
        }
    }

    /** Goes on to the next beginning, end or text. */
    public Step next() throws IOException {
        try {
            while (reader.hasNext()) {
                Optional<Step> step = step(reader.next());
                if (step.isPresent()) {
                    return step.get();
                }
            }
            return Step.FINISHED;
        } catch (XMLStreamException damaged) {
            throw new CannotRead(Why.DAMAGED);
        }
    }

    private Optional<Step> step(int event) throws IOException {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                deeper();
                yield Optional.of(Step.BEGIN);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Optional.of(Step.END);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                Optional.of(Step.TEXT);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new CannotRead(Why.DECLARES_ENTITIES);
            default -> Optional.empty();
        };
    }

    private void deeper() throws IOException {
        if (++depth > DEEPEST) {
            throw new CannotRead(Why.NESTED_TOO_DEEP);
        }
    }

    /** The name of what begins or ends. */
    public String name() {
        return reader.getLocalName();
    }

    public String text() {
        return reader.getText();
    }

    /** Adds the text to what is there, without a copy of it between. */
    public void textTo(StringBuilder to) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** An attribute of what begins, whatever its prefix; blank if it has none. */
    public String attribute(String name) {
        for (int n = 0; n < reader.getAttributeCount(); n++) {
            if (reader.getAttributeLocalName(n).equals(name)) {
                return reader.getAttributeValue(n);
            }
        }
        return "";
    }

    /** An attribute that is a whole number; the other where it is none. */
    public int number(String name, int otherwise) {
        return whole(attribute(name), otherwise);
    }

    /** Text as a whole number; the other where it is none. */
    public static int whole(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Goes past all that is within what has just begun, and its end. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (next() == Step.FINISHED) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException unimportant) {
            throw new CannotRead(Why.DAMAGED);
        } finally {
            bytes.close();
        }
    }
}
