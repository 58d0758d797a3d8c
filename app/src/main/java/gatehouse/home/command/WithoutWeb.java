package gatehouse.home.command;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Controller;

/** The rooms without pages and without a web server, for commands; only what a command asks for is made. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "gatehouse",
        excludeFilters = {
            @Filter(Controller.class),
            @Filter(type = FilterType.REGEX, pattern = "gatehouse\\.foundation\\.web\\..*"),
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = WebProgram.class)
        })
public class WithoutWeb {

    /**
     * Puts the rooms together on an open store.
     *
     * @param program connections as the program role; stays the caller's to close
     * @param files the folder of kept files
     */
    public static ConfigurableApplicationContext on(DataSource program, Path files) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("start", Map.of("gatehouse.files", files.toString())));
        context.registerBean("program", DataSource.class, () -> program, bean -> bean.setDestroyMethodName(null));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.register(WithoutWeb.class);
        context.refresh();
        return context;
    }
}
