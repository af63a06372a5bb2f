package org.consort.marc.normalize.edit;

import org.consort.marc.normalize.pattern.Glob;
import org.consort.marc.normalize.pattern.Spelled;
import org.consort.marc.normalize.pattern.Work;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// `tag.{indicators}.code.content`, of which only the tag must be there.
///
/// @param raw the content as written, empty when there is none
public record DataAddress(
    Tags tags, char ind1, char ind2, char code, @Nullable Glob content, Spelled raw)
    implements Address {
  /// An indicator or a code that is not given, or given as any.
  public static final char ANY = '\0';

  /// The code of `*`: any subfield, but a subfield.
  public static final char ANY_CODE = '*';

  @Override
  public boolean matches(Field field, Work work) {
    if (!(field instanceof DataField data) || !hasIndicators(data)) {
      return false;
    }
    if (!namesPart()) {
      return true;
    }
    for (int i = 0; i < data.subfields().size(); i++) {
      if (means(data.subfields().get(i), work)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int count(Field field, Work work) {
    if (!namesPart() || !matches(field, work) || !(field instanceof DataField data)) {
      return matches(field, work) ? 1 : 0;
    }
    int count = 0;
    for (Subfield subfield : data.subfields()) {
      count += means(subfield, work) ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean namesPart() {
    return code != ANY;
  }

  boolean hasIndicators(DataField field) {
    return (ind1 == ANY || ind1 == field.ind1()) && (ind2 == ANY || ind2 == field.ind2());
  }

  /// Whether the subfield is one it names.
  boolean means(Subfield subfield, Work work) {
    return hasCode(subfield) && (content == null || content.matches(subfield.value(), work));
  }

  boolean hasCode(Subfield subfield) {
    return code == subfield.code() || code == ANY_CODE;
  }

  public boolean hasContent() {
    return content != null;
  }

  /// The same fields, whatever their subfields are.
  public DataAddress ofField() {
    return new DataAddress(tags, ind1, ind2, ANY, null, raw);
  }

  /// The same subfields, whatever they contain.
  public DataAddress ofAnyContent() {
    return new DataAddress(tags, ind1, ind2, code, null, raw);
  }

  /// The first indicator of a field made after it.
  public char ind1Or(char otherwise) {
    return ind1 == ANY ? otherwise : ind1;
  }

  public char ind2Or(char otherwise) {
    return ind2 == ANY ? otherwise : ind2;
  }
}
