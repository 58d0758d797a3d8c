package gatehouse.home.command;

import java.util.Map;
import javax.sql.DataSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The program on the web: everything of the rooms, on a store that whoever starts it has opened. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            ErrorMvcAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        })
@ComponentScan("gatehouse")
public class WebProgram {

    /**
     * Starts answering.
     *
     * @param program connections as the program role; stays the caller's to close, after what this returns
     * @param settings as {@code server.port}; stronger than the environment
     */
    public static ConfigurableApplicationContext start(DataSource program, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(WebProgram.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            ((GenericApplicationContext) context)
                    .registerBean("program", DataSource.class, () -> program, bean -> bean.setDestroyMethodName(null));
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new org.springframework.core.env.MapPropertySource("start", settings));
        });
        return application.run();
    }
}
