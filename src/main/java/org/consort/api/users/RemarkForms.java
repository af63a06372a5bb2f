package org.consort.api.users;

import static org.consort.api.users.SentText.code;
import static org.consort.api.users.SentText.text;

import java.util.function.Function;
import org.consort.alma.users.User;
import org.consort.alma.users.UserNote;
import org.consort.alma.users.UserStatistic;
import org.consort.patrons.LibraryNotice;
import org.consort.patrons.Note;
import org.consort.patrons.Origin;
import org.consort.patrons.Remarks;
import org.consort.patrons.Segment;
import org.consort.patrons.Statistic;
import org.jspecify.annotations.Nullable;

/// Reads what the library notes about a user: notes, statistics and which letters they want.
///
/// @param segments which segment Alma's name for one means for this user
record RemarkForms(User sent, Function<@Nullable String, Segment> segments) {
  Remarks remarks() {
    return new Remarks(
        sent.userNote().stream().map(this::note).toList(),
        sent.userStatistic().stream().map(this::statistic).toList(),
        sent.libraryNotice().stream()
            .map(notice -> new LibraryNotice(code(notice.code()), text(notice.value())))
            .toList());
  }

  private Note note(UserNote note) {
    return new Note(
        code(note.noteType()),
        text(note.noteText()),
        Boolean.TRUE.equals(note.userViewable()),
        Boolean.TRUE.equals(note.popupNote()),
        new Origin(text(note.createdBy()), note.createdDate()),
        segments.apply(note.segmentType()));
  }

  private Statistic statistic(UserStatistic statistic) {
    return new Statistic(
        code(statistic.statisticCategory()),
        code(statistic.categoryType()),
        text(statistic.statisticNote()),
        segments.apply(statistic.segmentType()));
  }
}
