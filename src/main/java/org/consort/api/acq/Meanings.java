package org.consort.api.acq;

import org.consort.alma.wire.Coded;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.jspecify.annotations.Nullable;

/// Puts beside codes what they mean in one institution, by its code tables.
record Meanings(Codes known) {
  /// A code that is not in the table stands without a meaning.
  Coded of(CodeTable table, String code) {
    return new Coded(code, known.description(table, code).orElse(null));
  }

  Coded of(CodeTable table, Enum<?> code) {
    return of(table, code.name());
  }

  /// The same code with its meaning, or what was there when it is none.
  @Nullable Coded named(CodeTable table, @Nullable Coded shown) {
    return Given.code(shown).map(code -> of(table, code)).orElse(shown);
  }
}
