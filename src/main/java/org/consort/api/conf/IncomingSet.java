package org.consort.api.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.alma.conf.RecordSet;
import org.consort.alma.conf.SetMember;
import org.consort.alma.conf.SetMembers;
import org.consort.alma.wire.Coded;
import org.consort.sets.NewSet;
import org.consort.sets.SetContent;
import org.consort.sets.SetForm;
import org.consort.sets.SetReason;
import org.consort.sets.SetType;
import org.jspecify.annotations.Nullable;

/// Reads a set that is sent. Without a word about it a set is private and active.
final class IncomingSet {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_TEXT = 4_000;

  private IncomingSet() {}

  static NewSet added(RecordSet sent, String by) {
    SetType type = type(sent);
    return new NewSet(content(sent), type, form(sent, type), by);
  }

  static SetForm form(RecordSet sent, SetType type) {
    return new SetForm(
        name(sent),
        text("description", sent.description()),
        text("note", sent.note()),
        isPrivate(code(sent.isPrivate()).orElse("true")),
        isActive(code(sent.status()).orElse("ACTIVE")),
        type == SetType.LOGICAL ? query(sent) : "");
  }

  /// The ids of the members that are sent along.
  static List<String> members(RecordSet sent) {
    SetMembers members = sent.members();
    List<SetMember> all = members == null ? List.of() : members.member();
    List<String> ids = new ArrayList<>();
    for (SetMember member : all) {
      String id = member.id();
      if (id == null || id.isBlank()) {
        throw SetReason.NO_MEMBER_ID.refusal("members.member[%d].id".formatted(ids.size()));
      }
      ids.add(id.strip());
    }
    return ids;
  }

  static SetContent content(String code) {
    return SetContent.named(code)
        .orElseThrow(() -> SetReason.INVALID_SET.refusal("content", code, SetContent.codes()));
  }

  private static SetContent content(RecordSet sent) {
    return content(code(sent.content()).orElseThrow(() -> SetReason.NO_NAME.refusal("content")));
  }

  private static SetType type(RecordSet sent) {
    String code = code(sent.type()).orElseThrow(() -> SetReason.NO_NAME.refusal("type"));
    return SetType.named(code).orElseThrow(() -> SetReason.NO_SUCH_TYPE.refusal(code));
  }

  private static String name(RecordSet sent) {
    String name = sent.name();
    if (name == null || name.isBlank()) {
      throw SetReason.NO_NAME.refusal("name");
    }
    if (name.strip().length() > LONGEST_NAME) {
      throw SetReason.INVALID_SET.refusal(
          "name", name.length() + " characters", "at most " + LONGEST_NAME);
    }
    return name.strip();
  }

  private static String text(String field, @Nullable String text) {
    if (text == null) {
      return "";
    }
    if (text.length() > LONGEST_TEXT) {
      throw SetReason.INVALID_SET.refusal(
          field, text.length() + " characters", "at most " + LONGEST_TEXT);
    }
    return text;
  }

  private static String query(RecordSet sent) {
    return code(sent.query()).orElseThrow(() -> SetReason.NO_NAME.refusal("query"));
  }

  private static boolean isPrivate(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw SetReason.NO_PRIVACY.refusal(value);
    };
  }

  private static boolean isActive(String value) {
    return switch (value) {
      case "ACTIVE" -> true;
      case "INACTIVE" -> false;
      default -> throw SetReason.NO_STATUS.refusal(value);
    };
  }

  private static Optional<String> code(@Nullable Coded coded) {
    return Optional.ofNullable(coded).flatMap(Coded::code);
  }
}
