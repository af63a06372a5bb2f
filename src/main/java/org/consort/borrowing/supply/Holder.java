package org.consort.borrowing.supply;

import java.util.List;
import java.util.Set;
import org.consort.remote.Copy;

/// A member that holds the title, with what its system says of the copies at this moment.
///
/// @param burden how many requests it is supplying now
/// @param notLent item policies it does not lend to others
/// @param answered false when its system could not be asked
public record Holder(
    String agency,
    String mmsId,
    boolean lends,
    int burden,
    Set<String> notLent,
    List<Copy> copies,
    boolean answered) {
  public Holder {
    notLent = Set.copyOf(notLent);
    copies = List.copyOf(copies);
  }

  public Holder with(List<Copy> seen) {
    return new Holder(agency, mmsId, lends, burden, notLent, seen, true);
  }

  public Holder silent() {
    return new Holder(agency, mmsId, lends, burden, notLent, List.of(), false);
  }
}
