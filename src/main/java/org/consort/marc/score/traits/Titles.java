package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Words;

/// All titles of a record.
///
/// @param whole 245 $a $b $n $p, and again in each other script
/// @param main 245 $a alone, in the same order
/// @param others 246, 247, 740 and the uniform titles 130, 240, 730
/// @param statement the words of 245 $c and 250, where a part of a title may hide
/// @param statementShown 245 $c as it stands
public record Titles(
    List<Title> whole,
    List<Title> main,
    List<Title> others,
    Set<String> statement,
    String statementShown) {
  private static final int MOST_OTHERS = 8;

  static Titles of(FieldsByTag fields) {
    List<Title> whole = new ArrayList<>();
    List<Title> main = new ArrayList<>();
    Set<String> statement = new HashSet<>();
    String shown = "";
    for (DataField field : fields.of("245")) {
      add(whole, field.joined("abnpfgks"));
      add(main, beforeSubtitle(FieldsByTag.first(field, 'a')));
      String spoken = field.joined("c") + afterSlash(FieldsByTag.first(field, 'a'));
      statement.addAll(Words.of(Folding.fold(spoken)));
      shown = shown.isEmpty() ? spoken.strip() : shown;
    }
    for (DataField field : fields.of("250")) {
      statement.addAll(Words.of(Folding.fold(field.joined("ab"))));
    }
    return new Titles(
        List.copyOf(whole), List.copyOf(main), others(fields), Set.copyOf(statement), shown);
  }

  /// Whether the title proper tells little.
  public boolean isGeneric() {
    return !whole.isEmpty() && whole.getFirst().generic();
  }

  private static List<Title> others(FieldsByTag fields) {
    List<Title> others = new ArrayList<>();
    for (String tag : List.of("130", "240", "246", "247", "730", "740")) {
      for (DataField field : fields.of(tag)) {
        if (others.size() < MOST_OTHERS) {
          add(others, field.joined("abnp"));
        }
      }
    }
    return List.copyOf(others);
  }

  private static void add(List<Title> titles, String text) {
    Title title = Title.of(text);
    if (!title.isEmpty() && titles.size() < MOST_OTHERS) {
      titles.add(title);
    }
  }

  private static String beforeSubtitle(String text) {
    int end = text.length();
    for (String mark : List.of(" : ", " = ", " ; ", "; or", ", or,")) {
      int at = text.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return text.substring(0, end);
  }

  private static String afterSlash(String text) {
    int slash = text.indexOf(" / ");
    return slash > 0 ? " " + text.substring(slash + 3) : "";
  }
}
