package org.consort.marc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NacoTest {
  @Test
  void comparesTitlesWithoutCaseAccentsAndPunctuation() {
    assertThat(Naco.text("Les Misérables : [roman] / ")).isEqualTo("les miserables roman");
    assertThat(Naco.text("Don't   look--now!")).isEqualTo("dont look now");
    assertThat(Naco.text("Straße, Œuvre, Łódź, Þór")).isEqualTo("strasse oeuvre lodz thor");
  }

  @Test
  void keepsSignsThatNameSomething() {
    assertThat(Naco.text("C++ & C# @ work")).isEqualTo("c++ & c# @ work");
  }

  @Test
  void keepsTheFirstCommaOfAHeading() {
    assertThat(Naco.heading("Pell, Nora, 1961-")).isEqualTo("pell, nora 1961");
    assertThat(Naco.heading("Pell,")).isEqualTo("pell");
    assertThat(Naco.heading(", Pell, Nora")).isEqualTo("pell, nora");
  }

  @Test
  void doesNotTakeTheLettersOfOtherScriptsForAccents() {
    assertThat(Naco.text("がか")).isNotEqualTo(Naco.text("かか"));
    assertThat(Naco.text("किताब")).isNotEqualTo(Naco.text("कताब"));
    assertThat(Naco.text("ΛΌΓΟΣ")).isEqualTo(Naco.text("λόγος"));
    assertThat(Naco.text("שָׁלוֹם")).isEqualTo(Naco.text("שלום"));
  }

  @Test
  void leavesAnArticleOutAsTheIndicatorSays() {
    assertThat(Naco.title("The heron :", '4')).isEqualTo("heron");
    assertThat(Naco.title("L'été", '2')).isEqualTo("ete");
    assertThat(Naco.title("al-Kitāb", '3')).isEqualTo("kitab");
    assertThat(Naco.title("Eine Reise", '5')).isEqualTo("reise");
    assertThat(Naco.title("Eine Reise", '0')).isEqualTo("eine reise");
  }

  @Test
  void knowsTheEnglishArticleWithoutBeingTold() {
    assertThat(Naco.title("The heron", '0')).isEqualTo("heron");
    assertThat(Naco.title("The", '0')).isEqualTo("the");
    assertThat(Naco.title("Theory", '0')).isEqualTo("theory");
  }

  @Test
  void doesNotCutAWordInTwo() {
    assertThat(Naco.title("Heron", '3')).isEqualTo("heron");
    assertThat(Naco.title("A", '9')).isEqualTo("a");
  }

  @Property(tries = 300)
  void foldsWhatIsFoldedIntoItself(@ForAll String text) {
    String once = Naco.text(text);

    assertThat(Naco.text(once)).isEqualTo(once);
    assertThat(once).doesNotContain("  ").isEqualTo(once.strip());
  }

  @Property(tries = 300)
  void doesNotSeeIsbdPunctuationCaseOrHyphens(
      @ForAll("words") String one, @ForAll("words") String two) {
    String plain = Naco.text(one + " " + two);

    assertThat(Naco.text(one + " : " + two + " /")).isEqualTo(plain);
    assertThat(Naco.text(one + "-" + two + ".")).isEqualTo(plain);
    assertThat(Naco.text("[" + one + "] ; " + two)).isEqualTo(plain);
    assertThat(Naco.text((one + " " + two).toUpperCase(Locale.ROOT))).isEqualTo(plain);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abcéöñ").ofMinLength(1).ofMaxLength(12);
  }
}
