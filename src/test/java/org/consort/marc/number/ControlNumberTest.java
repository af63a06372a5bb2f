package org.consort.marc.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ControlNumberTest {
  @Test
  void readsAnLccnHoweverItIsSpaced() {
    assertThat(Lccn.parse("   85153773 ")).contains(new Lccn("85153773"));
    assertThat(Lccn.parse("n78-890351")).contains(new Lccn("n78890351"));
    assertThat(Lccn.parse("n 78890351 ")).contains(new Lccn("n78890351"));
    assertThat(Lccn.parse("85-2 ")).contains(new Lccn("85000002"));
    assertThat(Lccn.parse("2001-000002")).contains(new Lccn("2001000002"));
    assertThat(Lccn.parse("75-425165//r75")).contains(new Lccn("75425165"));
    assertThat(Lccn.parse(" 79139101 /AC/r932")).contains(new Lccn("79139101"));
  }

  @Test
  void comparesEvenAnLccnThatIsWrong() {
    assertThat(Lccn.parse("abcd123")).isEmpty();
    assertThat(Lccn.comparable("ABCD 123")).contains("abcd123");
    assertThat(Lccn.comparable("none")).isEmpty();
    assertThat(Lccn.comparable("/AC")).isEmpty();
    assertThatThrownBy(() -> new Lccn("85-2")).hasMessage("not an LCCN: 85-2");
  }

  @Test
  void readsAnOclcNumberInEachOfItsForms() {
    OclcNumber number = new OclcNumber("12345");

    assertThat(OclcNumber.ofSystemNumber("(OCoLC)ocm00012345 ")).contains(number);
    assertThat(OclcNumber.ofSystemNumber("(OCoLC)12345")).contains(number);
    assertThat(OclcNumber.ofSystemNumber("(ocolc) 00012345")).contains(number);
    assertThat(OclcNumber.ofSystemNumber("ocn000012345")).contains(number);
    assertThat(OclcNumber.ofSystemNumber("on12345")).contains(number);
    assertThat(OclcNumber.parse("12345")).contains(number);
  }

  @Test
  void takesNoOtherSystemsNumberForOneOfOclc() {
    assertThat(OclcNumber.ofSystemNumber("12345")).isEmpty();
    assertThat(OclcNumber.ofSystemNumber("(DE-599)12345")).isEmpty();
    assertThat(OclcNumber.ofSystemNumber("(OCoLC)fst01234")).isEmpty();
    assertThat(OclcNumber.ofSystemNumber("(OCoLC)000")).isEmpty();
    assertThat(OclcNumber.ofSystemNumber("(OCoLC)1234567890123456789")).isEmpty();
  }

  @Test
  void readsACodenOfFiveOrSixCharacters() {
    assertThat(Coden.parse("jasman")).contains(new Coden("JASMAN"));
    assertThat(Coden.parse("ACSR A")).contains(new Coden("ACSRA"));
    assertThat(Coden.parse("66HYAL")).isEmpty();
    assertThat(Coden.parse("NONE")).isEmpty();
  }

  @Property(tries = 300)
  void readsAnythingWithoutAnError(@ForAll String text) {
    Lccn.comparable(text);
    Lccn.parse(text);
    OclcNumber.parse(text);
    Coden.parse(text).ifPresent(coden -> assertThat(coden.code()).hasSizeBetween(5, 6));
  }
}
