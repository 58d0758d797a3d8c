package gatehouse.tasking.request;

import java.util.Map;

import org.springframework.stereotype.Component;

import gatehouse.foundation.account.Questions;

/** What the boxes of a request ask, where one is shown that was sent after the session had ended. */
@Component
final class RequestQuestions implements Questions {

    @Override
    public Map<String, String> at(String path) {
        return path.equals(RequestService.ADDRESS)
                ? Map.of(
                        "eventName", "What is the event or place called?",
                        "askedFor", "What would you like, and what concerns you?",
                        "venue", "Where is it?",
                        "firstDay", "First day",
                        "lastDay", "Last day, if it is another",
                        "criterion", "Does one of these fit?",
                        "contact", "How are you best reached?",
                        "caller", "Who asked?",
                        "calledAt", "When did they ask?",
                        "means", "How did they ask?")
                : Map.of();
    }
}
