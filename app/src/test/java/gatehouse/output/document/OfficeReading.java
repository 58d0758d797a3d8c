package gatehouse.output.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A document as LibreOffice understood it, from the flat XML that it saves.
 *
 * @param headings by their style, in order, without white space
 * @param tables each as rows of cells, without white space
 * @param edges what stands in the headers and footers of its pages
 */
record OfficeReading(List<String> headings, List<List<List<String>>> tables, String edges) {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    static OfficeReading of(Path flat) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(flat.toFile());
        StringBuilder edges = new StringBuilder();
        for (String edge : List.of("header", "footer")) {
            all(document.getElementsByTagNameNS(STYLE, edge)).forEach(one -> edges.append(one.getTextContent()));
        }
        return new OfficeReading(
                all(document.getElementsByTagNameNS(TEXT, "h")).stream()
                        .map(OfficeReading::words)
                        .toList(),
                all(document.getElementsByTagNameNS(TABLE, "table")).stream()
                        .map(OfficeReading::rows)
                        .toList(),
                bare(edges.toString()));
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        all(table.getElementsByTagNameNS(TABLE, "table-row"))
                .forEach(row -> rows.add(all(row.getElementsByTagNameNS(TABLE, "table-cell")).stream()
                        .map(OfficeReading::words)
                        .toList()));
        return rows;
    }

    private static String words(Node node) {
        return bare(node.getTextContent());
    }

    /** Without white space and without the marks that only tell where a line may break. */
    static String bare(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad\\u200b\\u2060]+", "");
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
