package gatehouse.plan.kind;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** Every kind that a room of the product declares, found as the product finds them. */
public final class DeclaredKinds {
    private DeclaredKinds() {}

    public static Kinds all() {
        return new Kinds(declared(Kind.class));
    }

    /** What rests on what, as the rooms declare it. */
    public static Bases bases() {
        return new Bases(declared(Basis.class), all());
    }

    private static <T> List<T> declared(Class<T> type) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner rooms = new ClassPathBeanDefinitionScanner(context, false);
            rooms.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("gatehouse\\..*[a-z]Kind")));
            rooms.scan("gatehouse");
            context.refresh();
            return context.getBeanProvider(type).orderedStream().toList();
        }
    }
}
