package gatehouse.action.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import gatehouse.foundation.access.Change;
import gatehouse.foundation.canonical.CanonicalJson;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.database.Identity;
import gatehouse.foundation.refusal.Refusal;

/** Keeps what was shown to someone who decides, so that a decision rests on the very words and the very sheet. */
public final class Sheets {
    private final SheetRepository sheets = new SheetRepository();

    /** Keeps a sheet that is issued, to be printed, sent or read out. */
    public KeptSheet issue(Change change, Map<String, Object> body, Optional<UUID> version) {
        KeptSheet sheet = keep(change, body, version, "ISSUED");
        change.logged("sheet.issued", "sheet/" + sheet.sha256(), Map.of());
        return sheet;
    }

    /** Keeps what a commander is about to see on the screen; the same again is kept once. */
    public KeptSheet onScreen(Change change, Map<String, Object> body, Optional<UUID> version) {
        return keep(change, body, version, "ON_SCREEN");
    }

    private KeptSheet keep(Change change, Map<String, Object> body, Optional<UUID> version, String how) {
        byte[] bytes = CanonicalJson.bytes(body);
        KeptSheet sheet = new KeptSheet(
                Identity.next(),
                Digest.hex(Digest.sha256(bytes)),
                body,
                change.who().nameAndPost(),
                change.at());
        sheets.insert(change, sheet, bytes, version, how);
        return sheet;
    }

    /** The sheet with this hash; refuses one that this plan never kept. */
    public KeptSheet get(Change change, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new Refusal(DecisionRefusal.NO_SUCH_SHEET);
        }
        return sheets.withHash(change, sha256).orElseThrow(() -> new Refusal(DecisionRefusal.NO_SUCH_SHEET));
    }

    /** Those that were issued, newest first. */
    public List<KeptSheet> issued(Change change) {
        return sheets.issued(change);
    }
}
