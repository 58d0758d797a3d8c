package gatehouse.action.decisionlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import gatehouse.foundation.access.Capacity;
import gatehouse.foundation.access.Change;
import gatehouse.plan.kind.WallClock;
import gatehouse.plan.plan.Member;
import gatehouse.plan.plan.MembershipService;

/** Reads what was typed into the form as an entry; what is wrong goes among the errors, by box. */
final class EntryReader {
    private static final List<Capacity> AUTHORS = List.of(Capacity.COORDINATOR, Capacity.DEPUTY);

    private final MembershipService people;
    private final DecisionLogRepository entries = new DecisionLogRepository();

    EntryReader(MembershipService people) {
        this.people = people;
    }

    NewEntry read(Change change, LogForm form, Map<String, String> errors) {
        Map<Heading, String> words = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            words.put(heading, form.value(heading));
        }
        if (form.value(Heading.WHAT).isEmpty()) {
            errors.put(Heading.WHAT.field(), "Say what happened, or what is decided. Everything else may be left.");
        }
        Optional<Intelligence> intelligence = intelligence(form, errors);
        Author author = author(change, form, errors);
        boolean typesOwn = change.who().person().filter(author.person()::equals).isPresent();
        return new NewEntry(
                form,
                minute(change, form, LogForm.HAPPENED, errors),
                author,
                typesOwn ? "" : change.who().nameAndPost(),
                words,
                minute(change, form, LogForm.REVIEW_AT, errors),
                intelligence,
                corrects(change, form, errors),
                about(change, form, errors));
    }

    private static Optional<Instant> minute(Change change, LogForm form, String box, Map<String, String> errors) {
        String typed = form.value(box);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    box.equals(LogForm.HAPPENED)
                            ? LogClock.past(typed, change.plan().zone(), change.at())
                            : LogClock.toCome(typed, change.plan().zone(), change.at()));
        } catch (WallClock.NoSuchMinute impossible) {
            errors.put(box, impossible.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Intelligence> intelligence(LogForm form, Map<String, String> errors) {
        String beside = form.value(LogForm.INTELLIGENCE_WORDS);
        Optional<Intelligence> answer = Intelligence.find(form.value(LogForm.INTELLIGENCE));
        if (answer.isEmpty() && !beside.isEmpty()) {
            errors.put(LogForm.INTELLIGENCE, "Say whether it was submitted: these words stand beside no answer.");
        }
        answer.flatMap(one -> one.faultOf(beside))
                .ifPresent(sentence -> errors.put(LogForm.INTELLIGENCE_WORDS, sentence));
        return answer;
    }

    /** The person who types, unless another is named or theirs is not a coordinator's place on the plan. */
    private Author author(Change change, LogForm form, Map<String, String> errors) {
        String typed = form.value(LogForm.AUTHOR);
        String self = change.who().person().orElseThrow().toString();
        boolean mayBeOwn = change.who().capacity().filter(AUTHORS::contains).isPresent();
        if (mayBeOwn && (typed.isEmpty() || typed.equals(self))) {
            return new Author(change.who().person().orElseThrow(), change.who().nameAndPost());
        }
        List<Author> all = authors(change);
        Optional<Author> named = all.stream()
                .filter(one -> typed.isEmpty() || one.person().toString().equals(typed))
                .findFirst();
        if (named.isEmpty()) {
            errors.put(LogForm.AUTHOR, "Choose whose entry it is: the coordinator or a deputy of this plan.");
        }
        return named.orElse(
                new Author(change.who().person().orElseThrow(), change.who().nameAndPost()));
    }

    /** Whose entries this log takes: the coordinator and the deputies, as they are on the plan now. */
    List<Author> authors(Change change) {
        List<Author> authors = new ArrayList<>();
        for (Capacity capacity : AUTHORS) {
            people.all(change).stream()
                    .filter(Member::isPresent)
                    .filter(member -> member.capacity() == capacity)
                    .map(member -> new Author(member.person(), nameAndPost(member)))
                    .forEach(authors::add);
        }
        return authors;
    }

    private static String nameAndPost(Member member) {
        return member.post().isEmpty() ? member.name() : member.name() + ", " + member.post();
    }

    private Optional<Integer> corrects(Change change, LogForm form, Map<String, String> errors) {
        String typed = form.value(LogForm.CORRECTS);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = LogEntry.number(typed).filter(one -> entries.has(change, one));
        if (number.isEmpty()) {
            errors.put(LogForm.CORRECTS, "There is no entry “" + typed + "” in this log. Give one such as LOG-012.");
        }
        return number;
    }

    private List<NewEntry.About> about(Change change, LogForm form, Map<String, String> errors) {
        List<String> references = form.about();
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, NewEntry.About> known = new HashMap<>();
        entries.items(change, references).forEach(item -> known.put(item.reference(), item));
        List<String> unknown =
                references.stream().filter(one -> !known.containsKey(one)).toList();
        if (!unknown.isEmpty()) {
            errors.put(
                    LogForm.ABOUT,
                    "There is no " + String.join(", ", unknown)
                            + " in this plan. Give references such as REC-004, with a space between them.");
        }
        return references.stream().map(known::get).filter(item -> item != null).toList();
    }
}
