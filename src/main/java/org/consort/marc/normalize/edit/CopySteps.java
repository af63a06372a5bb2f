package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.normalize.pattern.Work;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Subfield;

/// Steps that make a field of what another has.
public final class CopySteps {
  private static final char BLANK = ' ';

  private CopySteps() {}

  public static Step copy(Address from, Address to) {
    return (copy, onlyIf) -> {
      int hint = 0;
      for (Field source : sources(copy, from)) {
        hint =
            source.tag().equals(Tags.LEADER) ? Condition.WHOLE_RECORD : place(copy, source, hint);
        if (onlyIf.holds(copy, hint)) {
          copyOne(copy, source, from, to);
          if (to.tags().areUnrepeatable()) {
            return;
          }
        }
      }
    };
  }

  private static int place(WorkingCopy copy, Field source, int hint) {
    return copy.placeOf(source, Math.max(hint, 0));
  }

  private static List<Field> sources(WorkingCopy copy, Address from) {
    if (!from.tags().isLeader()) {
      return copy.targets(from);
    }
    Leader leader = copy.leader();
    ControlField shown = new ControlField(Tags.LEADER, leader.text());
    return from.matches(shown, copy.work()) ? List.of(shown) : List.of();
  }

  private static void copyOne(WorkingCopy copy, Field source, Address from, Address to) {
    List<Subfield> parts = parts(source, from, copy.work());
    copy.work().spend(WorkingCopy.length(source));
    switch (to) {
      case ControlAddress control -> write(copy, control, joined(parts));
      case DataAddress data -> copy.add(made(source, parts, from, data));
    }
  }

  private static DataField made(Field source, List<Subfield> parts, Address from, DataAddress to) {
    boolean whole = source instanceof DataField && !from.namesPart();
    char ind1 = whole && source instanceof DataField field ? field.ind1() : BLANK;
    char ind2 = whole && source instanceof DataField field ? field.ind2() : BLANK;
    return new DataField(
        to.tags().text(), to.ind1Or(ind1), to.ind2Or(ind2), coded(parts, whole, to));
  }

  private static List<Subfield> coded(List<Subfield> parts, boolean whole, DataAddress to) {
    if (!to.namesPart()) {
      return parts;
    }
    return whole
        ? List.of(new Subfield(to.code(), joined(parts)))
        : parts.stream().map(part -> new Subfield(to.code(), part.value())).toList();
  }

  /// What is copied, as subfields.
  private static List<Subfield> parts(Field source, Address from, Work work) {
    return switch (source) {
      case ControlField control when from instanceof ControlAddress at ->
          List.of(new Subfield('a', at.part(control.value())));
      case DataField data when from instanceof DataAddress at && at.namesPart() -> {
        List<Subfield> named = new ArrayList<>();
        for (Subfield subfield : data.subfields()) {
          if (at.means(subfield, work)) {
            named.add(subfield);
          }
        }
        yield named;
      }
      case DataField data -> data.subfields();
      case ControlField control -> List.of(new Subfield('a', control.value()));
    };
  }

  /// The content of the first part the address names, empty when it names none.
  public static String content(Field field, Address from, Work work) {
    List<Subfield> parts = from.matches(field, work) ? parts(field, from, work) : List.of();
    return parts.isEmpty() ? "" : parts.getFirst().value();
  }

  private static String joined(List<Subfield> parts) {
    StringBuilder joined = new StringBuilder();
    for (Subfield part : parts) {
      joined.append(joined.isEmpty() ? "" : " ").append(part.value());
    }
    return joined.toString();
  }

  private static void write(WorkingCopy copy, ControlAddress to, String text) {
    if (to.position() == ControlAddress.WHOLE) {
      ControlSteps.put(copy, to.tags(), text);
    } else {
      ControlSteps.edit(to, (value, _) -> to.overwritten(value, text)).run(copy, Condition.ALWAYS);
    }
  }
}
