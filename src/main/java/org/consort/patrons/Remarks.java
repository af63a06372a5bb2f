package org.consort.patrons;

import java.util.List;

/// What is written down about a user and decides nothing.
public record Remarks(
    List<Note> notes, List<Statistic> statistics, List<LibraryNotice> libraryNotices) {
  public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

  public Remarks {
    notes = List.copyOf(notes);
    statistics = List.copyOf(statistics);
    libraryNotices = List.copyOf(libraryNotices);
  }
}
