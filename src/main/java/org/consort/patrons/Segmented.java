package org.consort.patrons;

/// An entry of one of a user's lists.
sealed interface Segmented permits Address, Block, Email, Identifier, Note, Phone, Statistic {
  Segment segment();
}
