package gatehouse.assessment.coverage;

import java.util.ArrayList;
import java.util.List;

/** Why methods of attack are asked about at a place in a phase. */
enum Basis {
    ASSET(1, "an asset is there"),
    CROWD(2, "people are there"),
    ACCESS(4, "people or vehicles can get in"),
    COMING_AND_GOING(8, "people come and go beside it or through it"),
    PEOPLE_NOT_SAID(16, "nobody has said when people are there"),
    PEOPLE_NOT_KNOWN(32, "it is not known when people are there"),
    ACCESS_NOT_SAID(64, "nobody has said when people or vehicles can get in"),
    ACCESS_NOT_KNOWN(128, "it is not known when people or vehicles can get in");

    private static final String NOTHING = "no asset, no people and no way in are recorded there then";

    private final int bit;
    private final String words;

    Basis(int bit, String words) {
        this.bit = bit;
        this.words = words;
    }

    int bit() {
        return bit;
    }

    /** One line on why it is asked, or why not. */
    static String words(int bits) {
        if (bits == 0) {
            return "Not asked: " + NOTHING + ".";
        }
        List<String> said = new ArrayList<>();
        for (Basis basis : values()) {
            if ((bits & basis.bit) != 0) {
                said.add(basis.words);
            }
        }
        return "Asked, because " + String.join("; ", said) + ".";
    }
}
