package gatehouse.reader.program;

import java.util.HashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What the main program asks: to read a file, to draw a page of one, or to show a picture.
 *
 * @param wanted {@code read}, {@code check}, {@code page} or {@code view}
 * @param file its path in the folder that the two programs share
 * @param name what whoever handed it in calls it
 * @param number the page
 * @param width of the picture at most, in pixels
 */
record Question(String wanted, String file, String name, int number, int width) {

    /** Reads the one form of JSON that is sent: an object of strings and whole numbers. */
    static Question of(byte[] json) {
        Map<String, String> values = new Parse(new String(json, UTF_8)).object();
        return new Question(
                values.getOrDefault("do", ""),
                values.getOrDefault("file", ""),
                values.getOrDefault("name", ""),
                Integer.parseInt(values.getOrDefault("page", "0")),
                Integer.parseInt(values.getOrDefault("width", "0")));
    }

    /** Whether a few marks of the file are looked at and nothing of it is held or drawn. */
    boolean isOfMarksAlone() {
        return wanted.equals("check");
    }

    private static final class Parse {
        private final String text;
        private int at;

        Parse(String text) {
            this.text = text;
        }

        Map<String, String> object() {
            Map<String, String> values = new HashMap<>();
            at = 1;
            while (text.charAt(at) != '}') {
                String name = string();
                at++;
                values.put(name, text.charAt(at) == '"' ? string() : number());
                if (text.charAt(at) == ',') {
                    at++;
                }
            }
            return values;
        }

        private String number() {
            int from = at;
            while (Character.isDigit(text.charAt(at))) {
                at++;
            }
            return text.substring(from, at);
        }

        private String string() {
            StringBuilder value = new StringBuilder();
            at++;
            while (text.charAt(at) != '"') {
                value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
            }
            at++;
            return value.toString();
        }

        private char escaped() {
            char what = text.charAt(at + 1);
            at += 2;
            if (what == 'u') {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            int control = "bfnrt".indexOf(what);
            return control < 0 ? what : "\b\f\n\r\t".charAt(control);
        }
    }
}
