package org.consort.sets;

import org.consort.acquisitions.PoLines;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.Catalogue;
import org.consort.institution.CodeTables;
import org.consort.patrons.Users;

/// The departments whose things are members of sets.
public record SetNeighbours(
    Catalogue catalogue, BibSearch titles, Users users, CodeTables codes, PoLines lines) {
  MemberKind kind(SetContent content) {
    return switch (content) {
      case BIB_MMS -> new TitleMembers(catalogue, titles);
      case ITEM -> new ItemMembers(catalogue);
      case USER -> new UserMembers(users, codes);
      case PO_LINE -> new PoLineMembers(lines);
    };
  }
}
