package gatehouse.foundation.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler method that checks by itself that a form came from our page, without the session's proof: for those who have no
 * session that is worth the name, and whose form must be good for longer than one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnProof {}
