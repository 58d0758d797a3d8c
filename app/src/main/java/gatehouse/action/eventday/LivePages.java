package gatehouse.action.eventday;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;

/**
 * The pages of a day that are open and want to be told. They are told that something was checked and nothing of what it
 * is; each then asks for itself anew, and what it is shown is decided and logged as ever. Who may no longer look is told
 * nothing: each page's right is asked anew before each word.
 *
 * <p>One thread tells them all; a page that waits holds none.
 */
@Component
public final class LivePages {
    private static final Logger LOG = LoggerFactory.getLogger(LivePages.class);

    /** Of one person: a browser opens six connections to a server at most, and must have some left to ask with. */
    static final int MOST_OF_A_PERSON = 4;

    private static final long STILL_THERE_SECONDS = 20;

    private final Entrance entrance;
    private final Map<UUID, Set<Open>> byPlan = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "live-pages");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> stillThere;

    private record Open(UUID plan, Doing doing, SseEmitter page) {}

    public LivePages(Entrance entrance) {
        this.entrance = entrance;
        this.stillThere = teller.scheduleWithFixedDelay(
                () -> byPlan.keySet()
                        .forEach(plan -> tell(plan, SseEmitter.event().comment("still there"))),
                STILL_THERE_SECONDS,
                STILL_THERE_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Opens one; nothing where this person has as many open as one may. */
    Optional<SseEmitter> open(Doing doing) {
        UUID plan = doing.plan().orElseThrow();
        long own = byPlan.values().stream()
                .flatMap(Set::stream)
                .filter(open -> open.doing().person().equals(doing.person()))
                .count();
        if (own >= MOST_OF_A_PERSON) {
            return Optional.empty();
        }
        SseEmitter page = new SseEmitter(0L);
        Open open = new Open(plan, doing, page);
        byPlan.compute(plan, (same, all) -> {
            Set<Open> pages = all == null ? ConcurrentHashMap.newKeySet() : all;
            pages.add(open);
            return pages;
        });
        page.onCompletion(() -> forget(open));
        page.onError(gone -> forget(open));
        teller.execute(() -> send(open, SseEmitter.event().comment("open")));
        return Optional.of(page);
    }

    /** Tells every open page of this plan that there is something new to look at. */
    void tell(UUID plan) {
        teller.execute(() -> tell(plan, SseEmitter.event().name("checked").data("")));
    }

    /** A page that could not be told asks again when it is opened anew; the next word goes out all the same. */
    private void tell(UUID plan, SseEmitter.SseEventBuilder word) {
        try {
            tellWhoMayLook(plan, word);
        } catch (RuntimeException fault) {
            LOG.error("The open pages of a day could not be told", fault);
        }
    }

    private void tellWhoMayLook(UUID plan, SseEmitter.SseEventBuilder word) {
        Set<Open> open = byPlan.getOrDefault(plan, Set.of());
        if (open.isEmpty()) {
            return;
        }
        Set<Doing> letIn = entrance.stillLetIn(open.stream().map(Open::doing).collect(Collectors.toSet()));
        Set<ResponseBodyEmitter.DataWithMediaType> words = word.build();
        for (Open one : List.copyOf(open)) {
            if (letIn.contains(one.doing())) {
                send(one, words);
            } else {
                forget(one);
                one.page().complete();
            }
        }
    }

    private void send(Open open, SseEmitter.SseEventBuilder word) {
        send(open, word.build());
    }

    private void send(Open open, Set<ResponseBodyEmitter.DataWithMediaType> words) {
        try {
            open.page().send(words);
        } catch (IOException | IllegalStateException gone) {
            forget(open);
        }
    }

    private void forget(Open open) {
        byPlan.computeIfPresent(open.plan(), (plan, all) -> {
            all.remove(open);
            return all.isEmpty() ? null : all;
        });
    }

    /** Lets go of every page before the server waits for its last answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        stillThere.cancel(false);
        teller.shutdownNow();
        byPlan.values().stream()
                .flatMap(Set::stream)
                .forEach(open -> open.page().complete());
        byPlan.clear();
    }
}
