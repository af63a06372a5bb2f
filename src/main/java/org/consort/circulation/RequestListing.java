package org.consort.circulation;

import java.util.EnumSet;
import java.util.Set;
import org.consort.base.Page;
import org.consort.institution.LibraryScope;

/// Which requests of a patron are wanted.
///
/// @param ended the history instead of the open ones
/// @param kinds those wanted; none of them finds nothing
/// @param at the libraries where they are picked up
public record RequestListing(boolean ended, Set<RequestKind> kinds, LibraryScope at, Page page) {
  public RequestListing {
    kinds = Set.copyOf(kinds);
  }

  public RequestListing(boolean ended, Page page) {
    this(ended, EnumSet.allOf(RequestKind.class), LibraryScope.EVERYWHERE, page);
  }
}
