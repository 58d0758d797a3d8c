package gatehouse.home.notice;

import java.util.UUID;

/**
 * What others did to a plan on one topic since the person last said that they had seen it, without a word of it.
 *
 * @param upTo the newest entry of the log that is counted in
 */
public record Notice(UUID plan, String planName, Topic topic, int count, long upTo) {

    public String words() {
        return topic.words(count);
    }

    /** The list of exactly those that are counted. */
    public String address() {
        return "/plans/" + plan + "/since#" + topic.name();
    }

    /** What the form that says they were seen sends. */
    public String seen() {
        return plan + ":" + upTo;
    }
}
