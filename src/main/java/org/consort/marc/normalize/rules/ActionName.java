package org.consort.marc.normalize.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every action of the language, written in any case. The extensions are ours; Alma has no word for
/// them.
enum ActionName {
  ADD_FIELD("addField"),
  ADD_CONTROL_FIELD("addControlField"),
  ADD_SUBFIELD("addSubField"),
  ADD_SYSTEM_NUMBER("addSystemNumber"),
  REMOVE_FIELD("removeField"),
  REMOVE_CONTROL_FIELD("removeControlField"),
  REMOVE_SUBFIELD("removeSubField"),
  CHANGE_FIELD("changeField"),
  CHANGE_CONTROL_FIELD("changeControlField"),
  CHANGE_SUBFIELD("changeSubField"),
  CHANGE_SUBFIELD_EXCEPT_FIRST("changeSubFieldExceptFirst"),
  CHANGE_SUBFIELD_ONLY_FIRST("changeSubFieldOnlyFirst"),
  CHANGE_FIRST_INDICATOR("changeFirstIndicator"),
  CHANGE_SECOND_INDICATOR("changeSecondIndicator"),
  REPLACE_CONTENTS("replaceContents"),
  REPLACE_CONTENTS_EXCEPT_FIRST("replaceContentsExceptFirst"),
  REPLACE_CONTENTS_ONLY_FIRST("replaceContentsOnlyFirst"),
  REPLACE_CONTROL_CONTENTS("replaceControlContents"),
  COPY_FIELD("copyField"),
  COPY_CONTROL_FIELD("copyControlField"),
  PREFIX("prefix"),
  SUFFIX("suffix"),
  PREFIX_SUBFIELD("prefixSubField"),
  SUFFIX_SUBFIELD("suffixSubField"),
  COMBINE_FIELDS("combineFields"),
  MOVE_SUBFIELDS_TO_END("moveSubfieldsToEndOfField"),
  CORRECT_DUPLICATE_FIELDS("correctDuplicateFields"),
  CORRECT_DUPLICATE_SUBFIELDS("correctDuplicateSubfields"),
  /// Extension.
  REGEX_REPLACE("regexReplace"),
  /// Extension.
  TRIM_END("trimEnd");

  private static final Map<String, ActionName> BY_WORD = new HashMap<>();

  static {
    for (ActionName name : values()) {
      BY_WORD.put(name.word.toLowerCase(Locale.ROOT), name);
    }
  }

  private final String word;

  ActionName(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<ActionName> of(Token token) {
    return token.is(Token.Kind.WORD)
        ? Optional.ofNullable(BY_WORD.get(token.text().toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  static boolean isAction(Token token) {
    return of(token).isPresent();
  }
}
