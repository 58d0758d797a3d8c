package gatehouse.action.testing;

import gatehouse.foundation.refusal.Refusal;

/** Why something about tests was not done. */
public enum TestingRefusal implements Refusal.Reason {
    NO_SUCH_TEST(404, "There is nothing here that you can see.");

    private final int status;
    private final String sentence;

    TestingRefusal(int status, String sentence) {
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
