package org.consort.catalogue;

import java.util.List;
import org.consort.base.MmsId;

/// What somebody looks for in a catalogue.
public sealed interface BibQuery {
  record Both(BibQuery left, BibQuery right) implements BibQuery {}

  record Either(BibQuery left, BibQuery right) implements BibQuery {}

  /// What the left finds and the right does not.
  record Without(BibQuery left, BibQuery right) implements BibQuery {}

  record Not(BibQuery other) implements BibQuery {}

  /// Words somewhere in the title's record.
  record Words(Part part, Mode mode, String text) implements BibQuery {
    /// False when there is nothing in the text to look for.
    public boolean saysSomething() {
      return !WordList.of(text).isEmpty();
    }
  }

  /// A whole field, in any spelling.
  record Whole(WholeField field, String text) implements BibQuery {
    /// False when there is nothing in the text to look for.
    public boolean saysSomething() {
      return !field.words(text).isEmpty();
    }
  }

  /// A whole field that begins so, in any spelling.
  record Begun(WholeField field, String text) implements BibQuery {}

  record Ids(List<MmsId> ids) implements BibQuery {
    public Ids {
      ids = List.copyOf(ids);
    }
  }

  record Barcode(String text) implements BibQuery {}

  /// Published in a year from the first to the last.
  record Years(int first, int last) implements BibQuery {}

  record Suppressed(boolean is) implements BibQuery {}

  /// Where words may stand.
  enum Part {
    ANYWHERE(""),
    TITLE("A"),
    CREATOR("B"),
    SUBJECT("C");

    private final String weight;

    Part(String weight) {
      this.weight = weight;
    }

    String weight() {
      return weight;
    }
  }

  /// How the words of a text are meant. A word that ends in a star stands for all that begin so.
  enum Mode {
    ALL(" & "),
    ANY(" | "),
    /// One after the other.
    PHRASE(" <-> ");

    private final String sign;

    Mode(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }
}
