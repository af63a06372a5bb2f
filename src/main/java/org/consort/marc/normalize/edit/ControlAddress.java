package org.consort.marc.normalize.edit;

import org.consort.marc.normalize.pattern.Glob;
import org.consort.marc.normalize.pattern.Spelled;
import org.consort.marc.normalize.pattern.Work;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.Field;
import org.jspecify.annotations.Nullable;

/// `tag.{position,length}.content` of a control field or the leader, of which only the tag must be
/// there.
///
/// @param position from 0; -1 for the whole value
/// @param raw the content as written, empty when there is none
public record ControlAddress(
    Tags tags, int position, int length, @Nullable Glob content, Spelled raw) implements Address {
  public static final int WHOLE = -1;

  @Override
  public boolean matches(Field field, Work work) {
    return field instanceof ControlField control && matches(control.value(), work);
  }

  boolean matches(String value, Work work) {
    if (position == WHOLE) {
      return content == null || content.matches(value, work);
    }
    return reaches(value) && (content == null || content.matches(part(value), work));
  }

  @Override
  public int count(Field field, Work work) {
    return matches(field, work) ? 1 : 0;
  }

  @Override
  public boolean namesPart() {
    return false;
  }

  public boolean hasContent() {
    return content != null;
  }

  /// Whether the value is long enough to have the positions.
  boolean reaches(String value) {
    return position + length <= value.length();
  }

  /// The positions of a value that reaches so far.
  String part(String value) {
    return position == WHOLE ? value : value.substring(position, position + length);
  }

  /// The value with the positions overwritten; a text too short leaves blanks.
  public String overwritten(String value, String text) {
    if (position == WHOLE) {
      return text;
    }
    if (!reaches(value)) {
      return value;
    }
    String fitting = (text + " ".repeat(length)).substring(0, length);
    return value.substring(0, position) + fitting + value.substring(position + length);
  }
}
