package gatehouse.output.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import gatehouse.World;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.force.ForceData;
import gatehouse.output.template.MadeTemplate;
import gatehouse.output.template.NotATemplate;
import gatehouse.output.template.TemplateService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Word documents in the look of a force's template: what is theirs, and the marking that is never theirs to move. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateInDocumentsTest {
    private static final Optional<String> ONLY = Optional.empty();

    private World world;
    private DocumentService documents;
    private TemplateService templates;
    private UUID plan;

    @BeforeAll
    void open() {
        world = new World();
        documents = new DocumentService(world.entrance, world.versions, world.endorsements, world.files);
        templates = new TemplateService(world.entrance, new ForceData());
        plan = world.plan("Harbour Day");
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void a_document_takes_styles_header_and_footer_and_is_marked_on_every_page_all_the_same() throws Exception {
        freeze("Before");
        byte[] before = word(1);
        String sha256 = templates.install(
                command(), "northshire.dotx", MadeTemplate.whole().bytes(), ONLY);
        freezeAnew("After");
        byte[] after = word(2);

        assertThat(templates.show(command(), ONLY)).hasValueSatisfying(shown -> {
            assertThat(shown.name()).isEqualTo("northshire.dotx");
            assertThat(shown.sha256()).contains(sha256);
        });
        assertThat(word(1)).as("what was issued stays").isEqualTo(before);
        for (String frame : List.of("1", "2")) {
            assertThat(part(after, "word/header" + frame + ".xml"))
                    .containsPattern(
                            "(?s)OFFICIAL-SENSITIVE.*Northshire Police.*CT protective security report, concise form")
                    .doesNotContain("gatehouse:");
            assertThat(part(after, "word/footer" + frame + ".xml"))
                    .containsPattern("(?s)NUMPAGES.*Protecting the shore.*Harbour Day.*OFFICIAL-SENSITIVE");
        }
        assertThat(part(after, "word/styles.xml"))
                .contains("Georgia", "w:styleId=\"Marking\"", "w:styleId=\"GatehouseTable\"");
        WordprocessingMLPackage opened = WordprocessingMLPackage.load(new ByteArrayInputStream(after));
        assertThat(opened.getMainDocumentPart().getStyleDefinitionsPart().getStyleById("CalloutText"))
                .isNotNull();

        templates.remove(command(), ONLY);
        freezeAnew("Without");
        assertThat(part(word(3), "word/header1.xml")).doesNotContain("Northshire Police</w:t>");
        assertThat(templates.show(command(), ONLY)).isEmpty();
        assertThatThrownBy(() -> templates.remove(command(), ONLY)).hasMessageContaining("No template is installed.");
        assertThat(count("template.installed")).isEqualTo(1);
        assertThat(count("template.removed")).isEqualTo(1);
    }

    @Test
    void of_one_that_is_refused_nothing_is_kept() {
        byte[] macros = MadeTemplate.whole()
                .adding("word/vbaProject.bin", new byte[] {1})
                .bytes();

        assertThatThrownBy(() -> templates.install(command(), "bad.dotm", macros, ONLY))
                .isInstanceOf(NotATemplate.class);
        assertThatThrownBy(() -> templates.install(
                        command(), "good.dotx", MadeTemplate.whole().bytes(), Optional.of("Southshire Police")))
                .hasMessage("There is no force “Southshire Police” here.");
        assertThat(world.sql
                        .sql("select count(*) from docx_template where name in ('bad.dotm', 'good.dotx')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void freeze(String reason) {
        world.versions.freeze(world.by(world.field, Action.VERSION_FREEZE, plan), reason);
    }

    private void freezeAnew(String reason) {
        world.plans.promote(
                world.by(world.field, Action.PLAN_CHANGE, plan), reason.equals("After") ? "FULL" : "CONCISE");
        freeze(reason);
    }

    private byte[] word(int version) {
        return documents
                .issue(world.by(world.field, Action.DOCUMENT_ISSUE, plan), version, "concise", "docx")
                .bytes();
    }

    private int count(String action) {
        return world.sql
                .sql("select count(*) from audit_entry where action = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private static Doing command() {
        return Doing.byCommand("test", Action.TEMPLATE_SET, Optional.empty());
    }

    private static String part(byte[] docx, String name) throws Exception {
        Map<String, String> parts = DocxTest.parts(docx);
        return parts.get(name);
    }
}
