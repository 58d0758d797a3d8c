package gatehouse.foundation.mail;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;

/** Where a person is reached by e-mail: their own page. */
@Controller
public final class OwnMailController {
    private final Entrance entrance;
    private final Outbox outbox;

    public OwnMailController(Entrance entrance, Outbox outbox) {
        this.entrance = entrance;
        this.outbox = outbox;
    }

    @GetMapping("/account/e-mail")
    @Does(Action.OWN_PAGES)
    Page own(Doing doing, HttpServletRequest request) {
        return entrance.glance(
                doing,
                change -> page(
                        outbox.address(change, change.who().person().orElseThrow()),
                        Map.of(),
                        request.getParameter("kept") != null));
    }

    @PostMapping("/account/e-mail")
    @Does(Action.OWN_PAGES)
    Page keep(Doing doing, @RequestParam(name = "address", defaultValue = "") String address) {
        try {
            return Page.seeOther(outbox.reachedAt(doing, address));
        } catch (Refusal refusal) {
            if (refusal.reason().status() != 422) {
                throw refusal;
            }
            return page(address, Map.of("address", refusal.getMessage()), false).status(422);
        }
    }

    private Page page(String address, Map<String, String> errors, boolean kept) {
        return Page.of(
                "gatehouse/foundation/mail/ownMail",
                Map.of("address", address, "errors", errors, "kept", kept, "settings", outbox.settings()));
    }
}
