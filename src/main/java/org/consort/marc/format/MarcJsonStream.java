package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Reads records of MARC-in-JSON: one object, several one after the other, or a list of them.
final class MarcJsonStream implements Outcomes {
  private final InputStream in;
  private Optional<JsonParser> parser = Optional.empty();
  private boolean ended;
  private long number;

  MarcJsonStream(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (parser.isEmpty()) {
        parser = Optional.of(MarcJson.open(in));
      }
      return next(parser.get());
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      ended = true;
      return Optional.of(skipped(MarcJsonReader.malformed(e)));
    }
  }

  private Optional<Outcome> next(JsonParser json) {
    @Nullable JsonToken token = json.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = json.nextToken();
    }
    if (token == null) {
      ended = true;
      return Optional.empty();
    }
    if (token != JsonToken.START_OBJECT) {
      return Optional.of(skipped(MarcJsonReader.malformed(json, "a record is an object")));
    }
    return Optional.of(record(json));
  }

  private Outcome record(JsonParser json) {
    number++;
    TokenStreamLocation start = json.currentTokenLocation();
    Position at = Position.atLine(number, start.getLineNr(), start.getColumnNr());
    Repairs repairs = new Repairs();
    int depth = json.streamReadContext().getNestingDepth();
    try {
      return new Outcome.Read(at, new MarcJsonReader(json, repairs).record(), repairs.list());
    } catch (MalformedRecord e) {
      leave(json, depth);
      return new Outcome.Skipped(at, e.finding());
    }
  }

  private static void leave(JsonParser json, int depth) {
    while (json.streamReadContext().getNestingDepth() >= depth && json.nextToken() != null) {}
  }

  private Outcome skipped(MalformedRecord malformed) {
    number++;
    return new Outcome.Skipped(
        Position.atLine(number, malformed.line(), malformed.column()), malformed.wrong());
  }
}
