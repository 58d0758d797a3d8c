package gatehouse.information.partner;

import gatehouse.foundation.refusal.Refusal;

/** What is said no with to and about links of partners. */
public enum PartnerLinkRefusal implements Refusal.Reason {
    OFF(404, "Links of their own for partners are not open in this installation. Send the ask sheet."),
    PUBLISHED(409, "This plan is made of published facts about a real event, so no partner is asked."),
    UNKNOWN(404, "This link opens nothing. Copy it whole from the message in which it came, or ask for another."),
    USED(
            410,
            "This link was opened already, and opens only once. If that was not you, tell whoever sent it at once: they"
                    + " can end it. If it was you, go on at /partner in the same browser, or ask for another."),
    RUN_OUT(410, "This link has run out. Ask whoever sent it for another."),
    ENDED(410, "This link was ended by whoever sent it. Ask them for another."),
    OF_ANOTHER_LINK(
            409,
            "This page was opened by another link than the one that is open in this browser now, so nothing was kept. Copy what"
                    + " you wrote, open the page again, and send it there."),
    NOT_OPEN(404, "Nothing is open here. Open the link from the message in which it came.");

    private final int status;
    private final String sentence;

    PartnerLinkRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
