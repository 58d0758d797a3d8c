package gatehouse.foundation.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import gatehouse.foundation.access.Action;

/** What a handler method does. A method that handles an address and does not say so keeps the program from starting. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Does {
    Action value();
}
