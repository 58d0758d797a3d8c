package gatehouse.otherplans.received;

import java.util.Optional;

import gatehouse.foundation.reader.Format;
import gatehouse.foundation.reader.Heading;
import gatehouse.foundation.reader.Paragraph;
import gatehouse.foundation.reader.Refused;
import gatehouse.foundation.reader.Row;
import gatehouse.foundation.reader.Table;
import gatehouse.foundation.reader.Told;

/** Two that hear the same file in one reading. */
record Both(Told one, Told other) implements Told {

    @Override
    public void heading(Heading heading) {
        one.heading(heading);
        other.heading(heading);
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        one.paragraph(paragraph);
        other.paragraph(paragraph);
    }

    @Override
    public void tableBegins(Table table) {
        one.tableBegins(table);
        other.tableBegins(table);
    }

    @Override
    public void row(Row row) {
        one.row(row);
        other.row(row);
    }

    @Override
    public void tableEnds() {
        one.tableEnds();
        other.tableEnds();
    }

    @Override
    public void attachmentBegins(String anchor, String name) {
        one.attachmentBegins(anchor, name);
        other.attachmentBegins(anchor, name);
    }

    @Override
    public void attachmentEnds(Optional<Format> format, Optional<Refused> refused) {
        one.attachmentEnds(format, refused);
        other.attachmentEnds(format, refused);
    }
}
