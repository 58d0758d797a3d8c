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
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            ClassPathBeanDefinitionScanner rooms = new ClassPathBeanDefinitionScanner(context, false);
            rooms.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("gatehouse\\..*[a-z]Kind")));
            rooms.scan("gatehouse");
            context.refresh();
            List<Kind> kinds =
                    context.getBeanProvider(Kind.class).orderedStream().toList();
            return new Kinds(kinds);
        }
    }
}
