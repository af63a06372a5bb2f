package org.consort.api.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.api.TestLibrary.NORTH;
import static org.consort.api.TestLibrary.SOUTH;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.acquisitions.Acquisitions;
import org.consort.api.TestLibrary;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.NewBib;
import org.consort.jobs.Chores;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.publishing.Destinations;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.sets.MemberChange;
import org.consort.sets.MemberSet;
import org.consort.sets.NewSet;
import org.consort.sets.PublishedSets;
import org.consort.sets.SetContent;
import org.consort.sets.SetForm;
import org.consort.sets.SetHarvesting;
import org.consort.sets.SetNeighbours;
import org.consort.sets.SetType;
import org.consort.sets.Sets;
import org.consort.web.Part;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Sets of titles that harvesters may ask for.
class OaiSetsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final TestLibrary library = TestLibrary.open(_ -> List.of());
  private final Sets sets = sets();
  private final PublishedSets published = new PublishedSets(library.database());
  private final Chores chores =
      new Chores(
          new SetHarvesting(library.database(), library.clock(), library.institutions(), sets)
              .chores());
  private final Server server = serve();

  @AfterEach
  void close() {
    server.close();
    library.close();
  }

  private final MmsId moss = add("Mosses of the fells");
  private final MmsId fern = add("Ferns of the fells");
  private final MmsId crag = add("Crags and corries");

  @Test
  void canHarvestASetPartByPart() {
    long set = itemized("Plants", moss, fern);
    published.publish(NORTH, set, "plants");
    chores.runAll();

    assertThat(ask("verb=ListSets"))
        .contains("<setSpec>catalogue</setSpec><setName>All titles</setName>")
        .contains("<setSpec>plants</setSpec><setName>Plants</setName>");
    String first = ask("verb=ListRecords&metadataPrefix=marc21&set=plants");
    assertThat(found(first)).containsExactly(moss.toString());
    assertThat(first).contains("<setSpec>catalogue</setSpec><setSpec>plants</setSpec>");
    String second = ask("verb=ListRecords&resumptionToken=" + token(first));
    assertThat(found(second)).containsExactly(fern.toString());
    assertThat(token(second)).isEmpty();
    assertThat(one(crag)).contains("<setSpec>catalogue</setSpec></header>");
  }

  @Test
  void tellsWhenATitleJoinsAndLeavesASet() {
    long set = itemized("Plants", moss);
    published.publish(NORTH, set, "plants");
    chores.runAll();
    library.clock().passes(Duration.ofDays(1));
    change(set, MemberChange.Kind.REPLACE, fern);
    chores.runAll();

    String since = "&metadataPrefix=oai_dc&from=2026-05-05";
    String list = ask("verb=ListIdentifiers&set=plants" + since);
    assertThat(list + ask("verb=ListIdentifiers&resumptionToken=" + token(list)))
        .containsPattern("<header><identifier>[^<]*" + fern + "</identifier><datestamp>2026-05-05")
        .containsPattern(
            "<header status=\"deleted\"><identifier>[^<]*"
                + moss
                + "</identifier><datestamp>2026-05-05T10:00:00Z</datestamp>"
                + "<setSpec>plants</setSpec></header>");
    assertThat(one(moss))
        .contains("<datestamp>2026-05-05T10:00:00Z</datestamp>")
        .contains("<setSpec>catalogue</setSpec></header>");
    assertThat(ask("verb=ListIdentifiers&set=catalogue" + since)).doesNotContain("deleted");
    assertThat(ask("verb=ListIdentifiers" + since)).doesNotContain(crag.toString());
  }

  @Test
  void followsTheTitlesAQueryFinds() {
    long set = sets.add(NORTH, wanted("Fells", SetType.LOGICAL, "title~fells")).id();
    published.publish(NORTH, set, "fells");
    chores.runAll();
    assertThat(all("fells")).containsExactly(moss.toString(), fern.toString());

    library.clock().passes(Duration.ofDays(1));
    MmsId more = add("Walking the fells");
    remove(moss);
    chores.runAll();
    String changed = ask("verb=ListIdentifiers&metadataPrefix=marc21&set=fells&from=2026-05-05");
    assertThat(changed + ask("verb=ListIdentifiers&resumptionToken=" + token(changed)))
        .contains(more.toString(), moss.toString(), "deleted")
        .doesNotContain(fern.toString());
  }

  @Test
  void goesOnWithOtherSetsWhenOneCannotBeFollowed() {
    published.publish(NORTH, itemized("Ferns", fern), "ferns");
    published.publish(NORTH, itemized("Plants", moss), "plants");
    library
        .database()
        .change(
            tx -> tx.handle().execute("ALTER TABLE harvest_member ADD CHECK (spec <> 'ferns')"));
    chores.runAll();

    assertThat(ask("verb=ListIdentifiers&metadataPrefix=marc21&set=ferns"))
        .contains("noRecordsMatch");
    assertThat(all("plants")).containsExactly(moss.toString());
  }

  @Test
  void cannotHarvestASetThatIsNotPublished() {
    long set = itemized("Plants", moss);
    String plants = "verb=ListRecords&metadataPrefix=marc21&set=plants";
    assertThat(ask(plants)).contains("noRecordsMatch");

    published.publish(NORTH, set, "plants");
    chores.runAll();
    assertThat(found(ask(plants))).containsExactly(moss.toString());
    assertThat(published.withdraw(NORTH, "plants")).isTrue();
    assertThat(ask(plants)).contains("noRecordsMatch");
    assertThat(ask("verb=ListSets")).doesNotContain("plants");
    assertThat(published.withdraw(NORTH, "plants")).isFalse();

    published.publish(NORTH, set, "plants");
    sets.remove(NORTH, set);
    chores.runAll();
    assertThat(published.all(NORTH)).isEmpty();
  }

  @Test
  void refusesToPublishWhatIsNoSetOfTitles() {
    long set = itemized("Plants", moss);
    NewSet users =
        new NewSet(
            SetContent.USER,
            SetType.ITEMIZED,
            new SetForm("Readers", "", "", true, true, ""),
            "test");
    long readers = sets.add(NORTH, users).id();

    for (String name : List.of("catalogue", "", "a b", "a/b", "a:b", "x".repeat(51))) {
      assertThatThrownBy(() -> published.publish(NORTH, set, name))
          .as(name)
          .isInstanceOf(BadRequest.class);
    }
    assertThatThrownBy(() -> published.publish(NORTH, readers, "readers"))
        .isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> published.publish(SOUTH, set, "plants"))
        .isInstanceOf(BadRequest.class);
    assertThat(published.all(NORTH)).isEmpty();
  }

  private List<String> all(String set) {
    String first = ask("verb=ListIdentifiers&metadataPrefix=marc21&set=" + set);
    String second = ask("verb=ListIdentifiers&resumptionToken=" + token(first));
    return Stream.concat(found(first).stream(), found(second).stream()).toList();
  }

  private String one(MmsId bib) {
    return ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:alma.01TST_NOR:" + bib);
  }

  private static List<String> found(String answer) {
    return Pattern.compile("<identifier>oai:alma.01TST_NOR:(.*?)</identifier>")
        .matcher(answer)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String token(String answer) {
    return Pattern.compile("<resumptionToken[^>]*>(.*?)</resumptionToken>")
        .matcher(answer)
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElse("");
  }

  private String ask(String query) {
    String address = "http://localhost:%d/view/oai/01TST_NOR/request?%s";
    try {
      return HTTP.send(
              HttpRequest.newBuilder(URI.create(address.formatted(server.port(), query))).build(),
              BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private long itemized(String name, MmsId... titles) {
    MemberSet set = sets.add(NORTH, wanted(name, SetType.ITEMIZED, ""));
    change(set.id(), MemberChange.Kind.ADD, titles);
    return set.id();
  }

  private void change(long set, MemberChange.Kind kind, MmsId... titles) {
    List<String> ids = Stream.of(titles).map(MmsId::toString).toList();
    sets.members()
        .change(NORTH, sets.find(NORTH, set).orElseThrow(), new MemberChange(kind, "", true, ids));
  }

  private static NewSet wanted(String name, SetType type, String query) {
    return new NewSet(
        SetContent.BIB_MMS, type, new SetForm(name, "", "", true, true, query), "test");
  }

  private MmsId add(String title) {
    Record record = Record.of(Leader.BOOK, DataField.of("245", "10", "a", title));
    return library
        .database()
        .write(tx -> library.catalogue().addBib(tx, NORTH, new NewBib(record, false, "test")).id());
  }

  private void remove(MmsId id) {
    library.database().write(tx -> library.catalogue().removeBib(tx, NORTH, id, true));
  }

  private Sets sets() {
    return new Sets(
        library.database(),
        library.clock(),
        new SetNeighbours(
            library.catalogue(),
            new BibSearch(library.database()),
            library.users(),
            library.codes(),
            Acquisitions.open(library.database(), library.catalogue(), library.clock()).poLines()));
  }

  private Server serve() {
    Publishing publishing =
        new Publishing(
            library.database(), library.clock(), new PublishingSettings(Destinations.PUBLIC, 1));
    OaiEndpoint endpoint =
        new OaiEndpoint(library.institutions(), publishing.harvest(), library.clock());
    return Server.start(
        "localhost",
        0,
        List.of(new Part(OaiEndpoint.ROOT, new OaiErrorPage(library.clock()), endpoint.routes())));
  }
}
