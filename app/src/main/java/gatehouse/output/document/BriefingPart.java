package gatehouse.output.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of the briefing as its page folds it; without a heading what stands before the first.
 *
 * <p>What is short stands open. What is long is folded on every screen, and its heading says how much is in it.
 */
public record BriefingPart(String heading, List<Block> blocks) {
    private static final int SHORT = 2500;
    private static final int FEW = 12;

    public BriefingPart {
        blocks = List.copyOf(blocks);
    }

    static List<BriefingPart> of(List<Block> briefing) {
        List<BriefingPart> parts = new ArrayList<>();
        String heading = "";
        List<Block> under = new ArrayList<>();
        for (Block block : briefing) {
            if (block instanceof Block.Heading next) {
                parts.add(new BriefingPart(heading, under));
                heading = next.oneLine();
                under = new ArrayList<>();
            } else {
                under.add(block);
            }
        }
        parts.add(new BriefingPart(heading, under));
        return parts;
    }

    public boolean isLong() {
        return tables().stream().mapToInt(table -> table.rows().size()).sum() > FEW
                || blocks.stream()
                                .filter(block -> !(block instanceof Table))
                                .mapToInt(block -> block.toString().length())
                                .sum()
                        > SHORT;
    }

    /** "What is done: 29. What is left: 12."; nothing where it has no table. */
    public String holds() {
        return tables().stream()
                .filter(table -> !table.caption().isEmpty())
                .map(table -> table.caption().replaceFirst(";.*", "") + ": "
                        + table.rows().size() + ".")
                .collect(Collectors.joining(" "));
    }

    private List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
