package org.consort.remote;

/// The stand-ins a borrowing library lends in place of another library's item: a suppressed bib, a
/// holding and an item.
public interface VirtualItems {
  /// Finds what an earlier try has made and makes what is missing.
  VirtualItemAnswer make(VirtualItemOrder order);

  /// Removes item, holding and bib made for this request, whatever is left of them. Records that
  /// are not ours stay.
  void remove(String request);
}
