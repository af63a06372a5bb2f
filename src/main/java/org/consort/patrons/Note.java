package org.consort.patrons;

/// A remark about a user.
///
/// @param type a code of the table `NoteTypes`
/// @param viewable the user may read it
/// @param popup shown to staff whenever the user is dealt with
public record Note(
    String type, String text, boolean viewable, boolean popup, Origin created, Segment segment)
    implements Segmented {
  Note madeBy(Origin origin) {
    return new Note(type, text, viewable, popup, origin, segment);
  }
}
