package gatehouse.record.lesson;

import gatehouse.foundation.refusal.Refusal;

/** Why something about lessons was not done. */
public enum LessonRefusal implements Refusal.Reason {
    NO_SUCH_LESSON(404, "There is nothing here that you can see."),
    WITHDRAWAL_SAYS_WHY(422, "Say why lesson %s is withdrawn."),
    WITHDRAWN_ALREADY(409, "Lesson %s was withdrawn already.");

    private final int status;
    private final String sentence;

    LessonRefusal(int status, String sentence) {
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
