package gatehouse.output.template;

import java.util.List;

/** What a header or footer of a template comes to. */
record Running(String xml, List<Look.Shown> pictures) {
    static final Running NONE = new Running("", List.of());

    Running {
        pictures = List.copyOf(pictures);
    }
}
