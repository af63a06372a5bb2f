package org.consort.alma.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name on the wire, where it is not the Java name in snake_case: `internal_note_1`, `default`.
/// On a record it names the root element in XML.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Named {
  String value();

  /// Another root that is read as well; of a list another element around it.
  String also() default "";

  /// The element around a list in XML; without it the usual plural.
  String plural() default "";

  /// The key in JSON, for the few lists that have the plural there too.
  String json() default "";
}
