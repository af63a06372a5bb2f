package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.consort.api.oai.OaiEndpoint;
import org.consort.app.house.Failure;

/// Harvests the catalogue over OAI-PMH, one part after the other, and then again from the
/// beginning.
final class Harvester implements Worker {
  private static final String BEGIN = "?verb=ListRecords&metadataPrefix=marc21";
  private static final String GO_ON = "?verb=ListRecords&resumptionToken=";
  private static final String TOKEN = "<resumptionToken";
  private static final String RECORD = "<record><header>";

  private final Caller caller;
  private final String path;
  private final String[] token = {""};
  private final long[] records = {0};

  Harvester(Caller caller, String institution) {
    this.caller = caller;
    this.path = OaiEndpoint.ROOT + "/" + institution + "/request";
  }

  @Override
  public void once() {
    String answer = new String(caller.fetch(path + query(), Caller.XML), UTF_8);
    if (answer.contains("<error")) {
      throw new Failure("the harvest failed: " + answer);
    }
    records[0] += count(answer);
    token[0] = token(answer);
  }

  /// Whether the last part was the catalogue's last.
  boolean isAtEnd() {
    return token[0].isEmpty();
  }

  /// How many were given so far.
  long records() {
    return records[0];
  }

  @Override
  public void close() {
    caller.close();
  }

  private String query() {
    return isAtEnd() ? BEGIN : GO_ON + token[0];
  }

  private static long count(String answer) {
    long count = 0;
    for (int at = answer.indexOf(RECORD); at >= 0; at = answer.indexOf(RECORD, at + 1)) {
      count++;
    }
    return count;
  }

  private static String token(String answer) {
    int at = answer.lastIndexOf(TOKEN);
    return at < 0 ? "" : answer.substring(answer.indexOf('>', at) + 1, answer.lastIndexOf("</res"));
  }
}
