package gatehouse.action.trace;

import java.util.List;

/**
 * One step of the model.
 *
 * @param empty what it means that there is nothing
 */
public record TraceStep(String heading, List<TraceLine> lines, String empty) {

    public TraceStep {
        lines = List.copyOf(lines);
    }
}
