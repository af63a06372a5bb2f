package org.consort.sets;

/// What a logical set asks for. It is written briefly, `title~moss AND creator~ada`, or as Alma
/// writes it, `BIB_MMS where BIB_MMS ((title CONTAIN "moss") AND BIB_MMS (creator CONTAIN "ada"))`.
sealed interface SetQuery {
  record Both(SetQuery left, SetQuery right) implements SetQuery {}

  record Either(SetQuery left, SetQuery right) implements SetQuery {}

  record Without(SetQuery left, SetQuery right) implements SetQuery {}

  /// @param field in small letters
  record Term(String field, Manner manner, String text) implements SetQuery {}

  /// How the text of a term is meant.
  enum Manner {
    WORDS,
    PHRASE,
    WHOLE
  }

  /// @throws org.consort.base.BadRequest when it cannot be read, or is about other contents
  static SetQuery of(SetContent content, String text) {
    return new SetQueryText(content, text).query();
  }
}
