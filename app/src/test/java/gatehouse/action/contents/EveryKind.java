package gatehouse.action.contents;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

import gatehouse.plan.kind.Kind;
import gatehouse.plan.kind.Kinds;

/** Every kind of item as the rooms declare it, without the rest of the program. */
public final class EveryKind {
    private static final Kinds KINDS = new Kinds(declared());

    private EveryKind() {}

    public static Kinds kinds() {
        return KINDS;
    }

    private static List<Kind> declared() {
        ClassPathScanningCandidateComponentProvider rooms = new ClassPathScanningCandidateComponentProvider(false);
        rooms.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("gatehouse\\..*\\.[A-Z][A-Za-z]+Kind")));
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            rooms.findCandidateComponents("gatehouse")
                    .forEach(room -> context.registerBeanDefinition(room.getBeanClassName(), room));
            context.refresh();
            return context.getBeanProvider(Kind.class).orderedStream().toList();
        }
    }
}
