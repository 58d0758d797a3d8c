package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import gatehouse.action.briefing.BriefingRefusal;
import gatehouse.action.briefing.BriefingService;
import gatehouse.action.briefing.MayBe;
import gatehouse.action.briefing.Readers;
import gatehouse.action.briefing.ReceiptForm;
import gatehouse.action.decision.NotTaken;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.file.Attachment;
import gatehouse.foundation.file.OpenedFile;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.Page;
import gatehouse.plan.plan.WorkspaceService;

/** The briefing as a page that is read and signed for on a telephone, and what is printed of it. */
@Controller
public final class BriefingController {
    private static final String BRIEFING = "/plans/{plan}/briefing";
    private static final List<DocumentForm> PRINTED =
            List.of(DocumentForm.BRIEFING, DocumentForm.POSTS, DocumentForm.ANNEX_G);

    private final Entrance entrance;
    private final BriefingService briefings;
    private final DocumentService documents;
    private final WorkspaceService workspaces;

    public BriefingController(
            Entrance entrance, BriefingService briefings, DocumentService documents, WorkspaceService workspaces) {
        this.entrance = entrance;
        this.briefings = briefings;
        this.documents = documents;
        this.workspaces = workspaces;
    }

    @GetMapping(BRIEFING)
    @Does(Action.BRIEFING_READ)
    Page show(Doing doing, @RequestParam(name = "read", defaultValue = "") String read) {
        return page(doing, Map.of(), Map.of(), read);
    }

    @PostMapping(BRIEFING + "/receipts")
    @Does(Action.BRIEFING_READ)
    Page read(Doing doing, @RequestParam Map<String, String> typed) {
        try {
            return Page.seeOther(briefings.read(
                    doing,
                    new ReceiptForm(
                            number(typed.getOrDefault("version", "")),
                            typed.getOrDefault("reader", ""),
                            typed.getOrDefault("how", ""),
                            isTold(typed))));
        } catch (Refusal refused) {
            if (refused.reason() != BriefingRefusal.READ_ALREADY) {
                throw refused;
            }
            return Page.seeOther("/plans/" + doing.plan().orElseThrow() + "/briefing?read=again");
        } catch (NotTaken told) {
            return page(doing, typed, told.errors(), "").status(told.status());
        }
    }

    @PostMapping(BRIEFING + "/receipts/corrections")
    @Does(Action.DECISION_RECORD)
    Page takeBack(Doing doing, @RequestParam Map<String, String> typed) {
        try {
            return Page.seeOther(briefings.takeBack(
                    doing, number(typed.getOrDefault("receipt", "")), typed.getOrDefault("reason", "")));
        } catch (NotTaken told) {
            return page(doing.as(Action.BRIEFING_READ), typed, told.errors(), "")
                    .status(told.status());
        }
    }

    private static boolean isTold(Map<String, String> typed) {
        return typed.containsKey("told") || !typed.getOrDefault("how", "").isEmpty();
    }

    /** The briefing, the sheets of posts and the cards, for those too who may take no other document. */
    @GetMapping(BRIEFING + "/{document}.{type}")
    @Does(Action.BRIEFING_READ)
    void print(
            Doing doing,
            @PathVariable("document") String form,
            @PathVariable("type") String type,
            HttpServletResponse response) {
        DocumentForm asked = DocumentForm.find(form)
                .filter(PRINTED::contains)
                .orElseThrow(() -> new Refusal(DocumentRefusal.NO_SUCH_FORM, form, "briefing, posts, annex-g"));
        int version = entrance.look(
                doing,
                "briefing",
                change -> briefings.counting(change).orElseThrow(() -> new Refusal(BriefingRefusal.NO_VERSION)));
        IssuedDocument document = documents.issue(doing, version, asked.code(), type);
        Attachment.send(new OpenedFile(document.file(), new ByteArrayInputStream(document.bytes())), response);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private Page page(Doing doing, Map<String, String> typed, Map<String, String> errors, String read) {
        return entrance.look(doing, "briefing", change -> {
            Map<String, Object> shown = new HashMap<>();
            Optional<Integer> version = briefings.counting(change);
            shown.put(
                    "workspace",
                    workspaces.around(change, "/plans/" + change.plan().id() + "/briefing"));
            shown.put("version", version);
            shown.put("parts", version.map(number -> parts(change, number)).orElse(List.of()));
            Optional<Readers> readers = version.map(number -> briefings.readers(change, number));
            shown.put("readers", readers);
            shown.put("own", readers.flatMap(all -> all.own(change.who().nameAndPost())));
            shown.put(
                    "mayBe",
                    readers.map(all -> briefings.mayBe(change, all)).orElse(new MayBe(Optional.empty(), List.of())));
            shown.put("who", change.who().nameAndPost());
            shown.put("mayRecord", change.who().may(Action.DECISION_RECORD));
            shown.put("mayChange", change.who().may(Action.PLAN_CHANGE));
            shown.put("typed", typed);
            shown.put("told", isTold(typed));
            shown.put("errors", errors);
            shown.put("read", read);
            shown.put("zone", change.plan().zone());
            return Page.of("gatehouse/output/document/briefing", shown);
        });
    }

    private List<BriefingPart> parts(Change change, int version) {
        return BriefingPart.of(DocumentForm.BRIEFING.blocks(documents.edition(change, version)).stream()
                .skip(1)
                .toList());
    }
}
