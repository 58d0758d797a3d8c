package gatehouse.information.partner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.action.decision.Cautions;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.file.Incoming;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.OwnProof;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.WithoutFile;

/**
 * A partner's way in, without an account. Opening takes a press of a button: what reads mail ahead of people follows links
 * too, and would use it up.
 */
@Controller
public final class PartnerDoor {
    private static final String OPENED = "/partner";
    private static final int UNPROCESSABLE = 422;

    private final PartnerLinkService links;
    private final boolean tls;

    public PartnerDoor(PartnerLinkService links, @Value("${gatehouse.tls:false}") boolean tls) {
        this.links = links;
        this.tls = tls;
    }

    @GetMapping(OPENED + "/{token}")
    @Does(Action.PUBLIC)
    Page door(@PathVariable("token") String token) {
        links.check(token);
        return Page.of("gatehouse/information/partner/door", Map.of("token", token));
    }

    @PostMapping(OPENED + "/{token}")
    @Does(Action.PUBLIC)
    Page open(@PathVariable("token") String token, HttpServletResponse response) {
        PartnerLinkService.Opened opened = links.open(token);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie(), opened.key())
                        .httpOnly(true)
                        .secure(tls)
                        .sameSite("Strict")
                        .path(tls ? "/" : OPENED)
                        .maxAge(opened.lasts())
                        .build()
                        .toString());
        return Page.seeOther(OPENED);
    }

    @GetMapping(OPENED)
    @Does(Action.PUBLIC)
    Page own(HttpServletRequest request, @RequestParam(name = "kept", defaultValue = "") String kept) {
        return page(key(request), Map.of(), Map.of(), kept, "");
    }

    @PostMapping(OPENED)
    @Does(Action.PUBLIC)
    @OwnProof
    Page answer(
            HttpServletRequest request,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "proof", defaultValue = "") String proof,
            @RequestParam(name = "file", required = false) MultipartFile file) {
        String key = key(request);
        try {
            boolean added = links.answer(
                    key,
                    proof,
                    PartnerForm.own(
                            typed,
                            Incoming.of(file).filter(evidence -> evidence.size() > 0),
                            WithoutFile.name(request)));
            return Page.seeOther(OPENED + "?kept=" + (added ? "true" : "before"));
        } catch (NotTaken told) {
            return page(key, typed, told.errors(), "", "").status(told.status());
        } catch (Cautions told) {
            return page(key, typed, told.sentences(), "", told.hash()).status(UNPROCESSABLE);
        }
    }

    private Page page(String key, Map<String, String> typed, Map<String, String> errors, String kept, String cautions) {
        return links.look(key, own -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("event", own.change().plan().name());
            shown.put("of", own.of());
            shown.put("actions", own.actions());
            shown.put("gone", new PartnerForm(typed, Optional.empty()).gone(own.references()));
            shown.put("proof", PartnerLinkService.proof(key));
            shown.put("marking", own.marking());
            shown.put("typed", typed);
            shown.put("errors", errors);
            shown.put("kept", kept);
            shown.put("cautions", cautions);
            shown.put("zone", own.change().plan().zone());
            return Page.of("gatehouse/information/partner/own", shown);
        });
    }

    private String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(cookie()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private String cookie() {
        return tls ? "__Host-gatehouse-partner" : "gatehouse-partner";
    }
}
