package gatehouse.options.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import gatehouse.action.contents.ContentsService;
import gatehouse.action.contents.KeptLine;
import gatehouse.foundation.access.Change;
import gatehouse.plan.item.BesideItem;
import gatehouse.plan.item.Item;

/** Beside a comparison as it was kept: what the same options would show today. */
@Component
public final class ComparisonBesideItem implements BesideItem {
    private final ContentsService contents;

    public ComparisonBesideItem(ContentsService contents) {
        this.contents = contents;
    }

    @Override
    public List<Note> links(Change change, Item item) {
        Optional<String> kept = item.answers().text("compared");
        if (!item.kind().code().equals("COMPARISON") || kept.isEmpty()) {
            return List.of();
        }
        List<String> options = item.answers().list("options");
        String today = Compared.of(contents.gather(change), options).words();
        return List.of(new Note(
                "As it would be today",
                KeptLine.isOf(kept.get(), today) ? "The same as when it was kept." : today,
                "/plans/" + change.plan().id() + "/comparison?"
                        + options.stream().map(one -> "options=" + one).collect(Collectors.joining("&"))));
    }
}
