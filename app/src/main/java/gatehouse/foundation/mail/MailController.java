package gatehouse.foundation.mail;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.access.Role;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;

/** The administrator's page of e-mail: whether it is set up, and how each letter fared. */
@Controller
public final class MailController {
    private final Entrance entrance;
    private final Outbox outbox;

    public MailController(Entrance entrance, Outbox outbox) {
        this.entrance = entrance;
        this.outbox = outbox;
    }

    @Bean
    static MenuLink mailLink() {
        return new MenuLink(95, "E-mail", "/e-mail", Set.of(Role.ADMINISTRATOR));
    }

    @GetMapping("/e-mail")
    @Does(Action.ACCOUNT_MANAGE)
    Page show(Doing doing) {
        return entrance.look(
                doing,
                "mail",
                change -> Page.of(
                        "gatehouse/foundation/mail/mail",
                        Map.of(
                                "settings", outbox.settings(),
                                "counts", outbox.counts(change),
                                "all", outbox.ofForce(change))));
    }

    @PostMapping("/e-mail/tests")
    @Does(Action.ACCOUNT_MANAGE)
    Page test(Doing doing) {
        return Page.seeOther(outbox.test(doing));
    }

    @PostMapping("/e-mail/{mail}/again")
    @Does(Action.ACCOUNT_MANAGE)
    Page again(Doing doing, @PathVariable("mail") UUID mail) {
        return Page.seeOther(outbox.again(doing, mail));
    }
}
