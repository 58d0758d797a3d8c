package gatehouse.home.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import gatehouse.action.decisionlog.LogClock;
import gatehouse.action.decisionlog.LogEntry;
import gatehouse.foundation.web.Clock;
import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;
import gatehouse.plan.plan.Marking;

/** A row of what was found, as a page shows it. */
final class FoundRow {
    private static final String START = "\uE000";
    private static final String END = "\uE001";
    private static final Pattern BEFORE_EACH_MARK = Pattern.compile("(?=[" + START + END + "])");

    /** What stands about each piece that was looked for, as the statement is told. */
    static final String MARKS = "StartSel=" + START + ", StopSel=" + END;

    /** What is shown of a hit, by what it is: of those on the page alone. */
    static final String SHOWN = """
            select i.reference, i.title,
                replace(substr(i.words, length(i.reference) + 1) || E'\\n', E'\\n' || i.title || E'\\n', E'\\n') as said,
                array [i.marking] as markings, cast(null as timestamptz) as at, '' as by, 0 as corrects,
                array[]::int[] as corrected, '' as place, '' as on_kind, '' as on_reference,
                coalesce((
                    select concat_ws(', ', t.title, nullif(f.anchor, ''))
                    from fact f left join plan_link l on l.from_id = f.id and l.relation = 'plan' and l.removed_at is null
                        left join plan_item t on t.id = l.to_id
                    where f.id = i.id and i.kind = 'FACT' limit 1), '') as on_title,
                0 as version, 0 as others, cast(null as uuid) as file
            from plan_item i where o.source = 'ITEM' and i.id = o.key
            union all
            select '', left(split_part(e.what, E'\\n', 1), 300),
                concat_ws(E'\\n', nullif(substr(e.what, length(split_part(e.what, E'\\n', 1)) + 2), ''),
                    nullif(e.known, ''), nullif(e.not_known, ''), nullif(e.assessment, ''), nullif(e.powers, ''),
                    nullif(e.options, ''), nullif(e.rejected, ''), nullif(e.action, ''), nullif(e.review, ''),
                    nullif(e.ethics, ''), nullif(e.operation_log, ''), nullif(e.intelligence_words, '')),
                array(select i.marking from decision_log_about a join plan_item i on i.id = a.item_id
                    where a.plan_id = e.plan_id and a.number = e.number),
                e.happened_at, concat_ws('; typed by ', e.author, nullif(e.loggist, '')), coalesce(e.corrects, 0),
                array(select c.number from decision_log_entry c
                    where c.plan_id = e.plan_id and c.corrects = e.number order by c.number),
                '', '', '', '', 0, 0, null
            from decision_log_entry e where o.source = 'LOG' and e.plan_id = o.plan_id and e.number = o.number
            union all
            select '', left(split_part(coalesce(nullif(c.words, ''), c.file_name), E'\\n', 1), 300),
                substr(c.words, length(split_part(c.words, E'\\n', 1)) + 2), array[]::text[], c.captured_at, c.captured_by,
                0, array[]::int[], '', '', '', case when c.words = '' then '' else c.file_name end, 0, 0, c.file_id
            from capture c where o.source = 'CAPTURE' and c.id = o.key
            union all
            select '', coalesce(f.name, k.name, ''), f.said,
                array(select p.marking from file_place q join plan_item p on p.id = q.item_id
                    where q.plan_id = f.plan_id and q.file_id = f.file_id and p.removed_at is null),
                null, '', 0, array[]::int[], f.place,
                coalesce(i.kind, ''), coalesce(i.reference, ''), coalesce(i.title, ''), coalesce(v.number, 0),
                cast(f.others as int), f.file_id
            from kept f left join plan_item i on i.id = f.item_id left join plan_version v on v.id = f.version_id
                left join kept_file k on k.id = f.file_id
            where o.source = 'FILE' and f.plan_id = o.plan_id and f.file_id = o.key and f.nth = 1
            """;

    private static final Map<String, String> PLACES = Map.of(
            "DECISION", "Evidence of what was decided on ",
            "ACCEPTANCE", "Evidence of what was answered on ",
            "ENDORSEMENT", "Evidence of what was said of ",
            "PARTNER", "Came with what the partner said of ",
            "PARTNER_ACTION", "Came with what the partner said of ",
            "OWNER", "Came with the owner’s answer on ",
            "CAPTURE", "Captured, and sorted into ");

    private final Kinds kinds;

    FoundRow(Kinds kinds) {
        this.kinds = kinds;
    }

    Hit hit(ResultSet row) throws SQLException {
        return switch (Source.valueOf(row.getString("source"))) {
            case ITEM -> item(row);
            case LOG -> entry(row);
            case CAPTURE -> capture(row);
            case FILE -> file(row);
        };
    }

    private Hit item(ResultSet row) throws SQLException {
        Kind kind = kinds.get(row.getString("kind"));
        String reference = row.getString("reference");
        String from = row.getString("on_title");
        List<Hit.Beside> beside = from.isEmpty() ? List.of() : List.of(new Hit.Beside("In " + from, ""));
        String own = ((String[]) row.getArray("markings").getArray())[0];
        String marking = own.isEmpty() ? row.getString("plan_marking") : own;
        return hit(row, Source.ITEM, kind.singular(), reference, marking, onItem(row, kind, reference), beside);
    }

    private static Hit entry(ResultSet row) throws SQLException {
        String log = plan(row).orElseThrow() + "/log/";
        List<Hit.Beside> beside = new ArrayList<>();
        if (row.getInt("corrects") > 0) {
            String corrected = LogEntry.reference(row.getInt("corrects"));
            beside.add(new Hit.Beside("It corrects " + corrected, "/plans/" + log + corrected));
        }
        for (Object later : (Object[]) row.getArray("corrected").getArray()) {
            String correction = LogEntry.reference((Integer) later);
            beside.add(new Hit.Beside("Corrected since by " + correction, "/plans/" + log + correction));
        }
        String when = LogClock.words(at(row), ZoneId.of(row.getString("zone")));
        beside.add(new Hit.Beside(when + ", " + row.getString("by"), ""));
        String reference = LogEntry.reference(row.getInt("number"));
        return hit(
                row,
                Source.LOG,
                "entry of the decision log",
                reference,
                marking(row),
                "/plans/" + log + reference,
                beside);
    }

    private static Hit capture(ResultSet row) throws SQLException {
        String key = row.getString("key");
        String page = plan(row).map(plan -> "/plans/" + plan + "/captures").orElse("/");
        String file = row.getString("on_title");
        List<Hit.Beside> beside = new ArrayList<>();
        if (!file.isEmpty()) {
            beside.add(new Hit.Beside("With the file " + file, ""));
        }
        beside.add(new Hit.Beside(Clock.words(at(row)) + ", " + row.getString("by"), ""));
        String what = row.getObject("file") == null ? "captured, not sorted" : "captured with a file, not sorted";
        return hit(row, Source.CAPTURE, what, "", marking(row), page + "#capture-" + key, beside);
    }

    private Hit file(ResultSet row) throws SQLException {
        String plan = "/plans/" + plan(row).orElseThrow();
        String reference = row.getString("on_reference");
        int version = row.getInt("version");
        String on = version > 0
                ? plan + "/versions/" + version
                : onItem(row, kinds.get(row.getString("on_kind")), reference);
        String named = version > 0 ? "version " + version : reference + " " + row.getString("on_title");
        int others = row.getInt("others");
        String all = PLACES.get(row.getString("place")) + named + (others > 0 ? " and " + others + " more" : "");
        return hit(
                row,
                Source.FILE,
                "file",
                "",
                marking(row),
                plan + "/files/" + row.getString("key"),
                List.of(new Hit.Beside(all, on)));
    }

    private static Hit hit(
            ResultSet row,
            Source source,
            String what,
            String reference,
            String marking,
            String address,
            List<Hit.Beside> beside)
            throws SQLException {
        String planReference = row.getString("plan_reference") == null ? "" : row.getString("plan_reference");
        String name =
                reference.isEmpty() ? source.name().toLowerCase(Locale.ROOT) + "/" + row.getString("key") : reference;
        return new Hit(
                source,
                plan(row),
                planReference,
                row.getString("plan_name") == null ? "" : row.getString("plan_name"),
                what,
                reference,
                (planReference + " " + name).strip(),
                pieces(row.getString("named")),
                marking,
                row.getBoolean("exact"),
                pieces(row.getString("around_it")),
                address,
                beside);
    }

    private static String onItem(ResultSet row, Kind kind, String reference) throws SQLException {
        return "/plans/" + plan(row).orElseThrow() + "/" + kind.path() + "/" + reference;
    }

    /** No lower than the plan, nor than what it hangs on or is about. */
    private static String marking(ResultSet row) throws SQLException {
        String plan = row.getString("plan_marking");
        if (plan == null) {
            return "";
        }
        Stream<String> others = Arrays.stream(
                        (String[]) row.getArray("markings").getArray())
                .filter(one -> one != null && !one.isEmpty());
        return Marking.highest(plan, others);
    }

    private static Optional<UUID> plan(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("plan_id", UUID.class));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static List<Hit.Piece> pieces(String around) {
        List<Hit.Piece> pieces = new ArrayList<>();
        boolean sought = false;
        for (String piece : BEFORE_EACH_MARK.split(around, -1)) {
            sought = piece.startsWith(START) || (sought && !piece.startsWith(END));
            String words = piece.replace(START, "").replace(END, "").replace('\n', ' ');
            if (!words.isEmpty()) {
                pieces.add(new Hit.Piece(words, sought));
            }
        }
        return pieces;
    }
}
