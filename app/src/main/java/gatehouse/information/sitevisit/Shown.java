package gatehouse.information.sitevisit;

import gatehouse.foundation.file.OpenedFile;

/**
 * What is shown of a photograph.
 *
 * @param file the viewing copy, opened
 */
public record Shown(int width, int height, OpenedFile file) {

    public String type() {
        return file.file().type();
    }
}
