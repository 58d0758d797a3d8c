package gatehouse.record.export;

import java.util.List;
import java.util.Map;

import gatehouse.plan.item.Item;
import gatehouse.plan.kind.AskedIn;

/** A plan file in which nothing is wrong. */
record CheckedFile(
        FilePlan plan,
        List<Item> items,
        Map<String, List<Map<String, Object>>> parts,
        List<FileVersion> versions,
        AskedIn asked) {}
