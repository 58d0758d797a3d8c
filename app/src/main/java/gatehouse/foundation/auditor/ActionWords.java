package gatehouse.foundation.auditor;

import java.util.Map;

/** What is logged, in words. One that has none here is read as it is written. */
final class ActionWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("signed.in", "Signed in"),
            Map.entry("signed.out", "Signed out"),
            Map.entry("sign.in", "Tried to sign in"),
            Map.entry("password.set", "Set a password by a link"),
            Map.entry("password.changed", "Changed own password"),
            Map.entry("account.added", "Made an account"),
            Map.entry("account.link.made", "Made a link to set a password"),
            Map.entry("account.roles.set", "Changed someone's roles"),
            Map.entry("account.suspended", "Suspended an account"),
            Map.entry("account.reactivated", "Made an account active again"),
            Map.entry("account.unlocked", "Forgot failed tries"),
            Map.entry("account.manage", "Looked at accounts"),
            Map.entry("first.account.link.made", "Made the link for the first account"),
            Map.entry("kept.form.discarded", "Threw away a kept form"),
            Map.entry("form.repeated", "Sent a form twice; nothing more was done"),
            Map.entry("search", "Searched"),
            Map.entry("notices.chosen", "Said which notices they want"),
            Map.entry("notices.seen", "Said that they have seen notices"),
            Map.entry("calendar", "Looked at the calendar of events"),
            Map.entry("log.read", "Read the log"),
            Map.entry("plan.see", "Looked at the plan"),
            Map.entry("plan.change", "Opened a form of the plan"),
            Map.entry("plan.begun", "Began the plan"),
            Map.entry("plan.form", "Put the plan into another form"),
            Map.entry("plan.people", "Opened the people of the plan"),
            Map.entry("plan.person.added", "Put someone on the plan"),
            Map.entry("plan.person.ended", "Ended what someone is to the plan"),
            Map.entry("version.see", "Looked at a version"),
            Map.entry("version.freeze", "Opened freezing a version"),
            Map.entry("version.frozen", "Froze a version"),
            Map.entry("document.issue", "Took a document"),
            Map.entry("own.pages", "Own pages"),
            Map.entry("template.installed", "Installed the template of Word documents"),
            Map.entry("template.removed", "Took the template of Word documents away"),
            Map.entry("drill", "Looked at what a change of the level would put in question"),
            Map.entry("resources.across.see", "Looked at teams and stocks committed at two events"),
            Map.entry("threat.level.set", "Added a national threat level"),
            Map.entry("basis.confirmed", "Looked again at what had changed: no change"),
            Map.entry("lesson.released", "Released a lesson to the force"),
            Map.entry("lesson.withdrawn", "Withdrew a lesson"),
            Map.entry("lesson.answered", "Answered a lesson"),
            Map.entry("exercise.pack.issued", "Took the pack of an exercise"),
            Map.entry("exercise.sheet.issued", "Took the sheet of an exercise"),
            Map.entry("test.record.issued", "Took the record of an exercise or debrief"),
            Map.entry("daily.review.written", "Kept a daily review"),
            Map.entry("decision.log.written", "Wrote in the decision log"),
            Map.entry("decision.log.draft.kept", "Was typing into the decision log"),
            Map.entry("decision.log.draft.discarded", "Threw away what was typed for the decision log"),
            Map.entry("partner.link.made", "Made a partner's own link"),
            Map.entry("partner.link.opened", "Opened a partner's own link"),
            Map.entry("partner.link.ended", "Ended a partner's own link"),
            Map.entry("partner.action.answered", "Said how an action of its own stands, by a partner's own link"),
            Map.entry("partner.answer", "Looked by a partner's own link"),
            Map.entry("briefing.taken.back", "Took back that somebody was heard to have read the briefing"),
            Map.entry("briefing.read", "Read the briefing, or recorded that somebody did"),
            Map.entry("day.checked", "Said on the day whether something is in place"),
            Map.entry("day.stood.down", "Stood down, or opened the day again"),
            Map.entry("agenda.chosen", "Put points on an agenda"),
            Map.entry("minutes.kept", "Wrote the minutes of a meeting"),
            Map.entry("action.close", "Closed an action"),
            Map.entry("action.reminded", "Looked at the reminder of an action"),
            Map.entry("mail.address.set", "Said where they are reached by e-mail"),
            Map.entry("mail.tested", "Had a test sent by e-mail"),
            Map.entry("mail.sent.again", "Had an e-mail sent again"),
            Map.entry("request.file", "Looked at requests"),
            Map.entry("request.filed", "Asked for a coordinator"),
            Map.entry("request.triage", "Opened deciding on requests"),
            Map.entry("request.decided", "Decided on a request"),
            Map.entry("request.happened", "Recorded what requests are looked at again for"),
            Map.entry("coordinators.keep", "Looked at coordinators and what they carry"),
            Map.entry("accreditation.recorded", "Recorded a coordinator's accreditation"),
            Map.entry("version.cosigned", "Co-signed a version, or gave it back"),
            Map.entry("plan.handed.over", "Handed the plan over"),
            Map.entry("decide", "Opened deciding"));

    private ActionWords() {}

    static String of(String code, String outcome) {
        String words = WORDS.getOrDefault(code, plain(code));
        return outcome.equals("DENIED") ? "Was refused: " + words : words;
    }

    private static String plain(String code) {
        String spaced = code.replace('.', ' ').replace('-', ' ');
        return spaced.isEmpty() ? code : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
