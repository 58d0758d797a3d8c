package gatehouse.home.command;

import java.nio.file.Path;
import java.util.List;

import gatehouse.action.version.VersionRefusal;
import gatehouse.foundation.access.Action;
import gatehouse.foundation.access.Doing;
import gatehouse.foundation.canonical.Digest;
import gatehouse.foundation.refusal.Refusal;
import gatehouse.output.document.DocumentService;
import gatehouse.output.document.IssuedDocument;

/** Issues a document of a version. */
final class DocumentCommand implements Command {
    @Override
    public String name() {
        return "document";
    }

    @Override
    public String arguments() {
        return "PLAN";
    }

    @Override
    public String purpose() {
        return "issue a document of a frozen version, as PDF or Word";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("version", "N", "the number of the version; needed"),
                new Option("form", "FORM", "decisions, concise, full, annex-a, annex-e, annex-g or record; needed"),
                new Option("as", "TYPE", "pdf or docx; pdf if not given"),
                new Option("out", "FILE", "where to; the document's own name in this folder if not given"));
    }

    @Override
    public void run(Given given, Screen screen) {
        String plan = given.word(0, "PLAN");
        given.noMoreWords(1);
        int version = version(given.needed("version"));
        String form = given.needed("form");
        String type = given.option("as").orElse("pdf");
        IssuedDocument document = AtRooms.with(given, screen, at -> {
            Doing doing = at.onPlan(Action.DOCUMENT_ISSUE, plan);
            try {
                return at.room(DocumentService.class).issue(doing, version, form, type);
            } catch (Refusal refusal) {
                throw refusal.reason() == VersionRefusal.NO_SUCH_VERSION
                        ? new CommandProblem(plan + " has no version " + version + ".")
                        : refusal;
            }
        });
        Path out = Path.of(given.option("out").orElse(document.file().name()));
        OutFile.write(out, document.bytes());
        screen.say("The document is in " + out + " (" + document.bytes().length + " bytes, SHA-256 "
                + Digest.hex(Digest.sha256(document.bytes())) + ").");
    }

    private static int version(String typed) {
        if (!typed.matches("[0-9]{1,6}")) {
            throw new CommandProblem("--version takes the number of a version, as --version 2.");
        }
        return Integer.parseInt(typed);
    }
}
