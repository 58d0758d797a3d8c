package gatehouse.reader.mail;

import gatehouse.reader.answer.Answer;

/** Tells who wrote to whom, when and about what. */
final class Head {
    private Head() {}

    static void tell(Answer answer, String subject, String from, String to, String copied, String sent) {
        answer.heading(1, "subject", 0, subject);
        line(answer, "from", "From: ", from);
        line(answer, "to", "To: ", to);
        line(answer, "copied to", "Copied to: ", copied);
        line(answer, "sent", "Sent: ", sent);
    }

    private static void line(Answer answer, String anchor, String label, String words) {
        if (!words.isBlank()) {
            answer.paragraph(anchor, 0, label + words);
        }
    }
}
