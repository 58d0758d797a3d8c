package gatehouse.options.measure;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Change;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.access.Entrance;
import gatehouse.foundation.web.Does;
import gatehouse.foundation.web.LongPaste;
import gatehouse.foundation.web.MenuLink;
import gatehouse.foundation.web.Page;
import gatehouse.foundation.web.Words;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The catalogue of measures: read by everyone, changed by those who decide it for their force. */
@Controller
public class MeasureController {
    private static final int POSITION = 60;
    private static final String MEASURE = "/measures/{code}";

    private final Entrance entrance;
    private final CatalogueService catalogue;

    public MeasureController(Entrance entrance, CatalogueService catalogue) {
        this.entrance = entrance;
        this.catalogue = catalogue;
    }

    @Bean
    static MenuLink measuresMenu() {
        return new MenuLink(POSITION, "Measures", "/measures", Set.of());
    }

    @GetMapping("/measures")
    @Does(Action.CATALOGUE_SEE)
    Page list(
            Doing doing,
            @RequestParam(name = "group", defaultValue = "") String group,
            @RequestParam(name = "method", defaultValue = "") String method,
            @RequestParam(name = "principle", defaultValue = "") String principle) {
        return entrance.look(doing, "measures", change -> {
            Catalogue whole = catalogue.of(change);
            Map<String, Object> shown = around(change);
            shown.put("all", whole);
            shown.put("found", whole.narrowed(group, method, principle));
            shown.put("asked", Map.of("group", group, "method", method, "principle", principle));
            return Page.of("gatehouse/options/measure/list", shown);
        });
    }

    @GetMapping("/measures/new")
    @Does(Action.CATALOGUE_CHANGE)
    Page adding(Doing doing) {
        return adding(doing, "", "", Map.of(), List.of());
    }

    @PostMapping("/measures")
    @LongPaste
    @Does(Action.CATALOGUE_CHANGE)
    Page add(
            Doing doing,
            @RequestParam(name = "rows", defaultValue = "") String pasted,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "because", defaultValue = "") String because)
            throws IOException {
        String rows = text(file, pasted);
        try {
            return Page.seeOther(catalogue.add(doing, rows, because));
        } catch (CatalogueService.NotKept told) {
            return adding(doing, rows, because, told.errors(), told.rows()).status(422);
        }
    }

    @GetMapping(MEASURE)
    @Does(Action.CATALOGUE_SEE)
    Page show(Doing doing, @PathVariable("code") String code) {
        return entrance.look(doing, "measure/" + code, change -> {
            List<Measure> history = catalogue.history(change, code);
            return page(change, history, MeasureForm.of(history.get(0)), Map.of());
        });
    }

    @PostMapping(MEASURE)
    @Does(Action.CATALOGUE_CHANGE)
    Page reword(Doing doing, @PathVariable("code") String code, @RequestParam MultiValueMap<String, String> sent) {
        MeasureForm form = MeasureForm.read(code, sent);
        try {
            return Page.seeOther(catalogue.reword(doing, form));
        } catch (CatalogueService.NotKept told) {
            return again(doing, form, told.errors());
        }
    }

    @PostMapping(MEASURE + "/retirement")
    @Does(Action.CATALOGUE_CHANGE)
    Page retire(
            Doing doing, @PathVariable("code") String code, @RequestParam(name = "why", defaultValue = "") String why) {
        return standing(doing, code, true, why);
    }

    @PostMapping(MEASURE + "/return")
    @Does(Action.CATALOGUE_CHANGE)
    Page bringBack(
            Doing doing, @PathVariable("code") String code, @RequestParam(name = "why", defaultValue = "") String why) {
        return standing(doing, code, false, why);
    }

    private Page standing(Doing doing, String code, boolean retired, String why) {
        try {
            return Page.seeOther(catalogue.retire(doing, code, retired, why));
        } catch (CatalogueService.NotKept told) {
            return entrance.look(doing.as(Action.CATALOGUE_SEE), "measure/" + code, change -> {
                        List<Measure> history = catalogue.history(change, code);
                        return page(change, history, MeasureForm.of(history.get(0)), told.errors());
                    })
                    .status(422);
        }
    }

    private Page again(Doing doing, MeasureForm form, Map<String, String> errors) {
        return entrance.look(
                        doing.as(Action.CATALOGUE_SEE),
                        "measure/" + form.code(),
                        change -> page(change, catalogue.history(change, form.code()), form, errors))
                .status(422);
    }

    private Page page(Change change, List<Measure> history, MeasureForm form, Map<String, String> errors) {
        Map<String, Object> shown = around(change);
        shown.put("history", history);
        shown.put("form", form);
        shown.put("errors", errors);
        return Page.of("gatehouse/options/measure/show", shown);
    }

    private Page adding(Doing doing, String rows, String because, Map<String, String> errors, List<String> faults) {
        return entrance.look(doing, "measures/new", change -> {
            Map<String, Object> shown = around(change);
            shown.put("rows", rows);
            shown.put("because", because);
            shown.put("errors", errors);
            shown.put("faults", faults);
            return Page.of("gatehouse/options/measure/add", shown);
        });
    }

    private Map<String, Object> around(Change change) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("words", new MeasureWords(catalogue.categories(change)));
        shown.put("mayChange", change.who().may(Action.CATALOGUE_CHANGE));
        return shown;
    }

    /** What the file says, if one was chosen; otherwise what was pasted. */
    private static String text(MultipartFile file, String pasted) throws IOException {
        return file == null || file.isEmpty() ? pasted : Words.clean(new String(file.getBytes(), UTF_8));
    }
}
