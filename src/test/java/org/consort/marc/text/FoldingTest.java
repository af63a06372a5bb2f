package org.consort.marc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Śląsk & Æsop            | slask and aesop
          U. S. Dept. of Commerce | us dept of commerce
          O'Brien’s [sic] C++     | obriens sic c
          東京 の 地図            | 東 京 の 地 図
          Straße                  | strasse
          """)
  void foldsTitles(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "xii,12",
    "2d,2",
    "3rd,3",
    "twelfth,12",
    "seven,7",
    "mix,-1",
    "v,-1",
    "iiii,-1",
    "99999999999,-1"
  })
  void readsNumbers(String word, int number) {
    assertThat(Numerals.read(word).orElse(-1)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "northern,nothern,true",
    "process,processes,true",
    "history,histroy,true",
    "cat,car,false",
    "house,mouse,true",
    "houses,mice,false",
    "1839a,1838a,false"
  })
  void forgivesTypingErrors(String one, String other, boolean same) {
    assertThat(Spelling.isSame(one, other)).isEqualTo(same);
    assertThat(Spelling.isSame(other, one)).isEqualTo(same);
  }
}
