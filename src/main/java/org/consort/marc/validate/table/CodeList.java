package org.consort.marc.validate.table;

/// A code list kept outside the format itself, such as the languages.
///
/// @param source the word that subfield $2 has for it; empty when the list needs none
public record CodeList(String name, String page, String source, CodeSet codes) {}
