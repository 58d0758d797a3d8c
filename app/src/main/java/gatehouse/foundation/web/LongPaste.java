package gatehouse.foundation.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler method that takes many pasted rows. Its form may be larger than others, so that whoever pastes too many is
 * told which row is the first that is wrong or too many, on the form and with nothing lost.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LongPaste {}
