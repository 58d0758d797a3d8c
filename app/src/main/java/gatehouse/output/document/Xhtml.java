package gatehouse.output.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of XHTML under construction. It is built as a tree, so whatever the words are, they stay words. */
final class Xhtml {
    private final Document document;
    private Element at;

    Xhtml(String language) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        at = document.createElement("html");
        at.setAttribute("lang", language);
        document.appendChild(at);
    }

    Document document() {
        return document;
    }

    /** Opens an element; attributes come as name, value, name, value, and an empty value leaves its attribute out. */
    Xhtml open(String tag, String... attributes) {
        Element element = document.createElement(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                element.setAttribute(attributes[i], attributes[i + 1]);
            }
        }
        at.appendChild(element);
        at = element;
        return this;
    }

    /** A drawing, which the layout asks for by the element itself. */
    Xhtml picture(Picture picture, String style) {
        open("object", "class", "picture", "style", style, "alt", Ink.printable(picture.alt()));
        at.setUserData(Pictures.KEY, picture, null);
        return close();
    }

    Xhtml close() {
        at = (Element) at.getParentNode();
        return this;
    }

    /** Adds words to the element that is open, and sets its direction by them. */
    Xhtml words(String words) {
        String printable = Ink.printable(words);
        if (!printable.isEmpty()) {
            at.appendChild(document.createTextNode(printable));
        }
        return this;
    }

    /** An element that holds nothing but words. */
    Xhtml leaf(String tag, String styleClass, String words) {
        return open(tag, "class", styleClass, "dir", direction(words))
                .words(words)
                .close();
    }

    static String direction(String words) {
        return Characters.startsRightToLeft(words) ? "rtl" : "";
    }
}
