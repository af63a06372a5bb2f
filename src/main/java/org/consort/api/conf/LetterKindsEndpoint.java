package org.consort.api.conf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.Letter;
import org.consort.alma.conf.LetterBuilder;
import org.consort.alma.conf.Letters;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.circulation.LetterKind;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/conf/letters`: on which occasions patrons are written to. The letters have no templates here,
/// so nothing about them can be changed.
public final class LetterKindsEndpoint {
  private static final String LETTERS = "/conf/letters";
  private static final Coded YES = Coded.of("true", "Yes");
  private static final Coded NO = Coded.of("false", "No");

  private final Doors doors;

  public LetterKindsEndpoint(Doors doors) {
    this.doors = doors;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(LETTERS, doors.read(Area.CONF, LetterKindsEndpoint::list)),
        Route.get(LETTERS + "/{letter_code}", doors.read(Area.CONF, LetterKindsEndpoint::one)),
        Route.put(
            LETTERS + "/{letter_code}", doors.write(Area.CONF, LetterKindsEndpoint::replace)));
  }

  private static Reply list(AlmaRequest request) {
    String type = request.query("type").orElse("LETTER").toUpperCase(Locale.ROOT);
    return switch (type) {
      case "LETTER" -> {
        List<Letter> all =
            Stream.of(LetterKind.values()).map(kind -> shown(request, kind)).toList();
        yield request.reply(new Letters(all, all.size()));
      }
      case "COMPONENT" -> request.none("letters");
      default -> throw new BadRequest(ApiReason.INVALID.about("type", type));
    };
  }

  private static Reply one(AlmaRequest request) {
    return request.reply(shown(request, named(request)));
  }

  private static Reply replace(AlmaRequest request) {
    LetterKind kind = named(request);
    request.xmlBody(Letter.class);
    throw new BadRequest(ConfReason.LETTER_FIXED.about(kind.code()));
  }

  private static LetterKind named(AlmaRequest request) {
    String code = request.segment("letter_code");
    return Stream.of(LetterKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound(ApiReason.INVALID.about("letterCode", code)));
  }

  private static Letter shown(AlmaRequest request, LetterKind kind) {
    return LetterBuilder.builder()
        .code(kind.code())
        .enabled(YES)
        .name(kind.occasion())
        .description("")
        .retentionPeriod("")
        .customized(NO)
        .patronFacing(YES)
        .link(request.link(LETTERS + "/" + kind.code()))
        .build();
  }
}
