package org.consort.marc.normalize.edit;

/// One line of a rule's `then`.
///
/// @param text as it stands in the file, without the `if`
/// @param onlyIf asked for each field the action is about
public record Action(int line, String text, Condition onlyIf, Step step) {}
