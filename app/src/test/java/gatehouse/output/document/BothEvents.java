package gatehouse.output.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every form of the two events that the project comes with, and of the light forms, by a name for each. */
final class BothEvents {
    private BothEvents() {}

    static Map<String, Edition> editions() {
        Map<String, Object> harbour = Editions.content("harbour-day.json");
        return Map.of(
                "document",
                        Editions.of(
                                LightPlans.adviceDocument(
                                        "To the organiser", "ORGANISER", List.of("VEHICLES", "CONTACTS")),
                                Editions.NOT_ENDORSED),
                "review", Editions.of(LightPlans.review(), Editions.NOT_ENDORSED),
                "report", Editions.of(harbour, Editions.NOT_ENDORSED),
                "plan", Editions.of(harbour, Editions.VARIED),
                "advice", Editions.of(Editions.saying(harbour, "form", "RECORD_OF_ADVICE"), Editions.NOT_ENDORSED),
                "published", Editions.example("scarborough-2024.json", Editions.NOT_ENDORSED));
    }

    static Map<String, Paper> papers() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        editions()
                .forEach((name, edition) -> FormsOffered.of(edition.plan())
                        .forEach(form -> papers.put(name + "-" + form.code(), Papers.of(form, edition))));
        return papers;
    }

    static Map<String, Paper> workingCopies() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        editions()
                .forEach((name, edition) -> FormsOffered.of(edition.plan())
                        .forEach(form -> papers.put(name + "-" + form.code(), Papers.workingCopy(form, edition))));
        return papers;
    }
}
