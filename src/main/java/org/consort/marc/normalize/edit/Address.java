package org.consort.marc.normalize.edit;

import org.consort.marc.normalize.pattern.Work;
import org.consort.marc.record.Field;

/// Which fields, or which parts of them, a condition or an action is about.
public sealed interface Address permits DataAddress, ControlAddress {
  Tags tags();

  /// Whether the field is one of them or has one of the parts. Looks at everything but the tag.
  boolean matches(Field field, Work work);

  /// How many of the parts the field has; a whole field is one part.
  int count(Field field, Work work);

  /// Whether a part is meant and not the whole field.
  boolean namesPart();
}
