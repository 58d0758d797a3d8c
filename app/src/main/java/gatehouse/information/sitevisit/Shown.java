package gatehouse.information.sitevisit;

import java.util.UUID;

import gatehouse.foundation.file.OpenedFile;

/**
 * What is shown of a photograph.
 *
 * @param original the kept file that it was drawn from
 * @param file the viewing copy, opened
 */
public record Shown(UUID original, int width, int height, OpenedFile file) {

    public String type() {
        return file.file().type();
    }
}
