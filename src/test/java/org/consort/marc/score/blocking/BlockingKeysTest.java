package org.consort.marc.score.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.score.Examples.lighthouses;
import static org.consort.marc.score.Examples.lighthousesElsewhere;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class BlockingKeysTest {
  @Test
  void findsABookByTitleYearAgentAndPages() {
    assertThat(BlockingKeys.of(lighthouses()))
        .containsExactly(
            "B:treatiselighthousesremar",
            "C:treatiselighthouses harro",
            "G:lighthouses northern treatise",
            "A:1839 treatise lighthouses remarks",
            "F:1839 northern coasts",
            "E:1839 harro treat",
            "D:1839 284 bos");
  }

  @Test
  void twoDescriptionsOfOneBookShareSeveralKeys() {
    Set<String> shared = new HashSet<>(BlockingKeys.of(lighthouses()));
    shared.retainAll(BlockingKeys.of(lighthousesElsewhere()));

    assertThat(shared).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void neverMoreThanTwelveAndIdentifiersFirst() {
    Record crowded = lighthouses();
    for (String isbn : List.of("9780306406157", "9783161484100", "9781861972712")) {
      crowded = crowded.with(DataField.of("020", "  ", "a", isbn));
    }
    crowded = crowded.with(DataField.of("260", "  ", "c", "1840, c1838"));

    assertThat(BlockingKeys.of(crowded)).hasSizeLessThanOrEqualTo(BlockingKeys.MOST);
    assertThat(BlockingKeys.of(crowded).getFirst()).startsWith("I:");
  }

  @Test
  void anEmptyRecordHasNone() {
    assertThat(BlockingKeys.of(Record.of(Leader.BOOK))).isEmpty();
  }

  @Test
  void skipsLargeBlocksAndRanksByHits() {
    List<List<String>> blocks =
        List.of(List.of("b", "a"), List.of("a"), List.of("a", "b", "c", "d", "e"));

    assertThat(CandidateRanking.rank(blocks, 4))
        .extracting(CandidateRanking.Candidate::id)
        .containsExactly("a", "b");
  }
}
