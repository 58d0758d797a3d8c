package gatehouse.foundation.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Typed;

/** What a person typed when their session had ended. */
@Controller
class KeptFormController {
    private final KeptForms kept;
    private final Questions questions;

    KeptFormController(KeptForms kept, List<Questions> known) {
        this.kept = kept;
        this.questions = known.stream().findFirst().orElse(path -> Map.of());
    }

    @GetMapping("/kept/{form}")
    @Does(Action.OWN_PAGES)
    Page show(Doing doing, @PathVariable UUID form) {
        KeptForm found = kept.get(doing, form);
        return Page.of(
                "gatehouse/foundation/account/kept",
                Map.of("form", found, "typed", new Typed(found.fields()), "questions", questions.at(found.path())));
    }

    @PostMapping("/kept/{form}/removal")
    @Does(Action.OWN_PAGES)
    Page discard(Doing doing, @PathVariable UUID form) {
        kept.discard(doing, form);
        return Page.seeOther("/");
    }
}
