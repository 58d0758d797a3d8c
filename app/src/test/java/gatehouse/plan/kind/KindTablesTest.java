package gatehouse.plan.kind;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import gatehouse.foundation.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rooms declare and what the migrations made are the same, both ways. */
class KindTablesTest {
    private static final Set<String> OF_EVERY_ITEM = Set.of("id", "kind", "plan_id");

    private static TestDatabase database;
    private static JdbcClient sql;
    private static Kinds kinds;

    @BeforeAll
    static void migrate() {
        database = TestDatabase.fresh();
        sql = JdbcClient.create(database.owner());
        kinds = DeclaredKinds.all();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void every_kind_of_the_model_is_declared_in_the_order_of_the_work() {
        assertThat(kinds.all().stream().map(Kind::prefix))
                .containsExactly(
                        "TSK", "ADV", "DOC", "REV", "EVT", "PHA", "AST", "ZON", "STR", "OBJ", "THR", "FAC", "VIS",
                        "OBS", "PHO", "PAR", "COM", "MTG", "AGD", "ACT", "MTH", "VUL", "POW", "REC", "EFF", "OPT",
                        "CMP", "WIF", "RSK", "CON", "BRF", "PLN", "RCV", "FCT", "FND", "PRV", "RVC", "EXR", "DBR",
                        "TST", "LSN");
    }

    @Test
    void every_question_that_is_no_link_has_a_column_of_its_type_and_no_column_is_without_a_question() {
        for (Kind kind : kinds.all()) {
            Map<String, String> asked = kind.columns().stream()
                    .collect(Collectors.toMap(
                            Field::column, field -> field.type().column()));
            assertThat(columns(kind)).as(kind.code()).isEqualTo(asked);
        }
    }

    @Test
    void every_item_table_is_of_a_declared_kind() {
        List<String> tables = sql.sql("""
                        select to_item.conrelid::regclass::text from pg_constraint to_item
                        join pg_constraint own on own.conrelid = to_item.conrelid and own.contype = 'p'
                        where to_item.contype = 'f' and to_item.confrelid = 'plan_item'::regclass
                            and cardinality(to_item.conkey) = 3 and own.conkey <@ to_item.conkey
                            and to_item.conrelid <> 'plan_link'::regclass
                        """).query(String.class).list();
        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(
                        kinds.all().stream().map(Kind::table).toList());
    }

    @Test
    void links_lead_where_the_declarations_say_and_nowhere_else() {
        Set<String> declared = kinds.all().stream()
                .flatMap(kind -> kind.links().stream().flatMap(field -> rules(kind, field)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed =
                new TreeSet<>(sql.sql("select from_kind || ' ' || relation || ' ' || to_kind from link_rule")
                        .query(String.class)
                        .list());
        assertThat(allowed).isEqualTo(declared);
    }

    @Test
    void a_table_takes_the_choices_of_its_question_and_no_other() {
        for (Kind kind : kinds.all()) {
            for (Field field : kind.columns()) {
                assertThat(checkedCodes(kind, field))
                        .as(kind.code() + " " + field.name())
                        .containsExactlyInAnyOrderElementsOf(
                                field.choices().stream().map(Choice::code).toList());
            }
        }
    }

    @Test
    void every_list_that_a_question_offers_is_shipped() {
        Set<String> shipped = Set.copyOf(sql.sql("select distinct list from choice_list_entry")
                .query(String.class)
                .list());
        List<String> offered = kinds.all().stream()
                .flatMap(kind -> kind.fields().stream())
                .map(Field::list)
                .filter(list -> !list.isEmpty())
                .toList();
        assertThat(offered).isNotEmpty().allMatch(shipped::contains);
    }

    @Test
    void lists_titles_rules_and_links_name_what_is_declared() {
        for (Kind kind : kinds.all()) {
            assertThat(kind.field(kind.titleField()).needed()).as(kind.code()).isTrue();
            kind.listFields().forEach(kind::field);
            kind.rules().forEach(rule -> kind.field(rule.field()));
            kind.links().forEach(field -> field.linksTo().forEach(kinds::get));
        }
    }

    @Test
    void a_question_that_takes_only_some_of_a_kind_says_so_by_a_choice_of_that_kind_and_no_other_takes_the_rest() {
        for (Kind kind : kinds.all()) {
            kind.links()
                    .forEach(field -> field.only().ifPresent(only -> {
                        assertThat(field.linksTo()).contains(only.kind());
                        assertThat(kinds.get(only.kind()).field(only.question()).choices().stream()
                                        .map(Choice::code))
                                .contains(only.code());
                        assertThat(kind.links().stream()
                                        .filter(other -> other.linksTo().contains(only.kind()))
                                        .map(Field::only))
                                .containsOnly(field.only());
                    }));
        }
    }

    private static Map<String, String> columns(Kind kind) {
        Map<String, String> found = new TreeMap<>();
        sql.sql("""
                        select attname, format_type(atttypid, atttypmod) from pg_attribute
                        where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
                        """)
                .param("table", kind.table())
                .query((row, n) -> found.put(row.getString(1), shortName(row.getString(2))))
                .list();
        found.keySet().removeAll(OF_EVERY_ITEM);
        return found;
    }

    private static String shortName(String type) {
        return type.replace("timestamp with time zone", "timestamptz");
    }

    /** The codes in quotes of the CHECK that is on this column alone. */
    private static List<String> checkedCodes(Kind kind, Field field) {
        return sql.sql("""
                        select code[1] from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array [a.attnum],
                        regexp_matches(pg_get_constraintdef(c.oid), '''([A-Z_]+)''', 'g') as code
                        where c.contype = 'c' and c.conrelid = cast(:table as regclass) and a.attname = :column
                        """)
                .param("table", kind.table())
                .param("column", field.column())
                .query(String.class)
                .list();
    }

    private static Stream<String> rules(Kind kind, Field field) {
        return field.linksTo().stream().map(to -> kind.code() + " " + field.name() + " " + to);
    }
}
