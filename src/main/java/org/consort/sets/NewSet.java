package org.consort.sets;

/// A set to be added.
///
/// @param by the name of the account or key behind it
public record NewSet(SetContent content, SetType type, SetForm form, String by) {
  NewSet itemized() {
    return new NewSet(content, SetType.ITEMIZED, form.withQuery(""), by);
  }
}
