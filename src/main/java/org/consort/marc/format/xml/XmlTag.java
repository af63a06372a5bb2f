package org.consort.marc.format.xml;

/// A start or end tag, or a piece of markup that is none, such as a comment.
///
/// @param name without the prefix; empty for what is no tag
/// @param prefix with the colon, often empty
/// @param length from its `<` to behind its `>`
public record XmlTag(Kind kind, String name, byte[] prefix, int length) {
  enum Kind {
    START,
    END,
    EMPTY,
    OTHER
  }
}
