package gatehouse.action.carryforward;

import java.util.List;

/** Everything that comes along from a kept version, before it is kept in the new plan. */
record Luggage(List<CarriedItem> items, List<Said> history, List<Question> questions, int keptBack) {
    Luggage {
        items = List.copyOf(items);
        history = List.copyOf(history);
        questions = List.copyOf(questions);
    }

    Luggage with(List<CarriedItem> others) {
        return new Luggage(others, history, questions, keptBack);
    }

    Luggage saying(List<Said> more) {
        return new Luggage(
                items,
                java.util.stream.Stream.concat(history.stream(), more.stream()).toList(),
                questions,
                keptBack);
    }
}
