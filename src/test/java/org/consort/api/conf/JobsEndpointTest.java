package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.catalogue.Candidate;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.record.DataField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsEndpointTest {
  private static final String JOBS = "/conf/jobs";
  private static final String INDEX = JOBS + "/M1001";
  private static final String CHANGE = JOBS + "/M1002";
  private static final String SUPPRESS = JOBS + "/M1003";
  private static final String DELETE = JOBS + "/M1004";

  private final SetLibrary library = new SetLibrary();
  private final Caller north = library.library().north();
  private final Caller south = library.library().south();

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canListJobsAndReadOne() {
    Answer all = north.get(JOBS);
    assertThat(all.at("/total_record_count")).as(all.body()).isEqualTo("4");
    assertThat(all.at("/job/1/id")).isEqualTo("M1002");
    assertThat(all.at("/job/1/content/value")).isEqualTo("ITEM");
    assertThat(all.at("/job/1/content/desc")).isEqualTo("Physical Items");
    assertThat(all.at("/job/1/type/value")).isEqualTo("MANUAL");
    assertThat(all.at("/job/1/parameter/0/name/value")).isEqualTo("set_id");
    Answer one = north.get(CHANGE);
    assertThat(one.json()).isEqualTo(all.json().at("/job/1"));
    assertThat(one.at("/link")).endsWith("/almaws/v1" + CHANGE);
    assertThat(north.get(JOBS + "?category=WITHDRAW").at("/job/0/id")).isEqualTo("M1004");
    assertThat(north.get(JOBS + "?limit=1&offset=2").at("/job/0/id")).isEqualTo("M1003");
    assertThat(north.get(JOBS + "?type=SCHEDULED").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(JOBS + "?profile_id=1").at("/total_record_count")).isEqualTo("0");
    assertThat(north.inXml().get(JOBS).body())
        .contains("<jobs total_record_count=\"4\"><job link=")
        .contains("<parameters><parameter><name desc=\"The id of the set.\">set_id</name>");
  }

  @Test
  void cannotFindJobsThatAreNone() {
    refused(north.get(JOBS + "?type=NIGHTLY"), "40166410", "MANUAL, SCHEDULED, OTHER");
    refused(north.get(JOBS + "?category=GARDENING"), "40166410", "WITHDRAW");
    refused(north.get(JOBS + "/1001"), "402215", "1001");
    refused(north.get(JOBS + "/M9"), "402216", "M9");
    refused(north.get(JOBS + "/S9"), "402216", "S9");
    refused(north.post(JOBS + "/M9?op=run", ""), "402216", "M9");
    refused(north.post(INDEX, ""), "402220", "op=run");
    refused(north.post(INDEX + "?op=stop", ""), "402221", "stop");
    refused(north.get(JOBS + "/M9/instances"), "402216", "M9");
    refused(north.get(JOBS + "/x/instances/1"), "402215", "x");
    refused(north.get(INDEX + "/instances/1"), "402218", "1");
    refused(north.get(INDEX + "/instances/one"), "402218", "one");
    refused(north.get(INDEX + "/instances?status=ASLEEP"), "40166410", "QUEUED");
    refused(north.get(INDEX + "/instances?submit_date_from=yesterday"), "402217", "yesterday");
    refused(north.get(INDEX + "/instances?submit_date_to=-9999-01-01"), "402217", "-9999");
  }

  @Test
  void canRunAJobAndFollowIt() {
    Book first = library.book("Lichens", "BOOK");
    Book second = library.book("Lichens again", "BOOK");
    Book bystander = library.book("Fungi", "BOOK");
    String set = library.setOf("ITEM", List.of(first.pid(), second.pid()));

    Answer asked =
        north.post(
            CHANGE + "?op=run",
            parameters("set_id", set, "item_policy", "SHORT", "job_name", "Shorten lichens"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    assertThat(asked.at("/additional_info/value")).startsWith("Job no. ");
    String link = asked.at("/additional_info/link");
    String path = link.substring(link.indexOf("/conf/"));
    Answer queued = north.get(path);
    assertThat(queued.at("/link")).isEqualTo(link);
    assertThat(queued.at("/name")).isEqualTo("Shorten lichens");
    assertThat(queued.at("/status/value")).isEqualTo("QUEUED");
    assertThat(queued.json().at("/progress").asInt()).isZero();
    assertThat(queued.at("/submitted_by/value")).isEqualTo("API");
    assertThat(queued.at("/job_info/id")).isEqualTo("M1002");

    library.library().clock().passes(Duration.ofSeconds(3));
    library.work();

    Answer ended = north.get(path);
    assertThat(ended.at("/status/value")).isEqualTo("COMPLETED_SUCCESS");
    assertThat(asked.at("/additional_info/value")).endsWith(" on 2026-05-04T10:00:00Z");
    assertThat(ended.json().at("/progress").asInt()).isEqualTo(100);
    assertThat(ended.at("/submit_time")).isEqualTo("2026-05-04T10:00:00Z");
    assertThat(ended.at("/end_time")).isEqualTo("2026-05-04T10:00:03Z");
    assertThat(ended.at("/status_date")).isEqualTo("2026-05-04Z");
    assertThat(ended.at("/alert/0/value")).isEqualTo("alert_general_success");
    assertThat(ended.at("/counter/0/type/value")).isEqualTo("items_changed");
    assertThat(ended.at("/counter/0/value")).isEqualTo("2");
    assertThat(policy(first)).isEqualTo("SHORT");
    assertThat(policy(second)).isEqualTo("SHORT");
    assertThat(policy(bystander)).isEqualTo("BOOK");
    assertThat(north.inXml().get(path).body())
        .startsWith("<?xml")
        .contains("<job_instance link=")
        .contains("<counters><counter><type desc=\"Items changed\">items_changed</type>")
        .contains("<alerts><alert desc=");
  }

  @Test
  void canRunAJobInXml() {
    Book book = library.book("Lichens", "BOOK");
    String set = library.setOf("ITEM", List.of(book.pid()));

    Answer asked =
        north
            .inXml()
            .post(
                CHANGE + "?op=run",
                """
                <job><parameters>
                <parameter><name>set_id</name><value>%s</value></parameter>
                <parameter><name>library</name><value>SCI</value></parameter>
                <parameter><name>location</name><value>STACKS</value></parameter>
                <parameter><name>material_type</name><value>DVD</value></parameter>
                </parameters></job>
                """
                    .formatted(set));
    assertThat(asked.body()).contains("<additional_info link=\"http");
    assertThat(north.inXml().post(INDEX + "?op=run", "<job/>").body())
        .contains("<additional_info link=\"http");
    library.work();

    Answer item = north.get(book.path());
    assertThat(item.at("/item_data/library/value")).isEqualTo("SCI");
    assertThat(item.at("/item_data/physical_material_type/value")).isEqualTo("DVD");
    assertThat(item.at("/item_data/policy/value")).isEqualTo("BOOK");
  }

  @Test
  void cannotRunAJobOnNonsense() {
    String items = library.set("ITEM", "");
    String titles = library.set("BIB_MMS", "");
    String run = CHANGE + "?op=run";

    refused(north.post(run, ""), "402228", "set_id");
    refused(north.post(run, parameters("set_id", " ")), "402229", "set_id");
    refused(north.post(run, parameters("set_id", "1")), "60107", "1");
    refused(north.post(run, parameters("set_id", titles)), "402261", "a set of ITEM");
    refused(north.post(run, parameters("set_id", items)), "40166415", "item_policy");
    refused(
        north.post(run, parameters("set_id", items, "item_policy", "FOREVER")),
        "40166404",
        "FOREVER");
    refused(north.post(run, parameters("set_id", items, "library", "MAIN")), "402228", "location");
    refused(
        north.post(run, parameters("set_id", items, "location", "STACKS")), "402228", "library");
    refused(
        north.post(run, parameters("set_id", items, "library", "MOON", "location", "X")),
        "33008",
        "MOON");
    refused(
        north.post(SUPPRESS + "?op=run", parameters("set_id", titles, "suppress", "perhaps")),
        "40166410",
        "perhaps");
    refused(
        north.post(DELETE + "?op=run", parameters("set_id", titles, "override", "perhaps")),
        "40166410",
        "perhaps");
    refused(north.post(run, "{\"parameter\": 7}"), "401666", "job.parameter");
    refused(north.post(run, "{\"parameter\": "), "401676", "");
    assertThat(north.get(JOBS + "/ALL/instances").at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void canSuppressAndShowTitles() {
    String hidden = library.title("Algae");
    String set = library.setOf("BIB_MMS", List.of(hidden));

    run(SUPPRESS, "set_id", set, "suppress", "true");
    assertThat(north.get("/bibs/" + hidden).at("/suppress_from_publishing")).isEqualTo("true");
    Answer again = run(SUPPRESS, "set_id", set, "suppress", "true");
    assertThat(again.at("/counter/1/type/value")).isEqualTo("titles_unchanged");
    run(SUPPRESS, "set_id", set, "suppress", "false");
    assertThat(north.get("/bibs/" + hidden).at("/suppress_from_publishing")).isEqualTo("false");
  }

  @Test
  void deletesOnlyTitlesThatCouldBeDeletedOneByOne() {
    Book book = library.book("Diatoms", "BOOK");
    String bare = library.title("Desmids");
    String gone = library.title("Stoneworts");
    String set = library.setOf("BIB_MMS", List.of(book.bib(), gone, bare));
    library.remove(gone);

    Answer ended = run(DELETE, "set_id", set);

    assertThat(ended.at("/status/value")).isEqualTo("COMPLETED_WARNING");
    assertThat(ended.at("/alert/0/desc")).isEqualTo("2 of 3 were refused.");
    assertThat(north.get("/bibs/" + bare).errorCode()).isEqualTo("402203");
    assertThat(north.get("/bibs/" + book.bib()).status()).isEqualTo(200);
    Answer events = north.get(path(ended) + "/events");
    assertThat(events.at("/total_record_count")).isEqualTo("2");
    assertThat(events.at("/event/0/event_key/0/code")).isEqualTo(book.bib());
    assertThat(events.at("/event/0/event_key/0/value")).contains("it has holdings");
    assertThat(events.at("/event/1/event_key/0/code")).isEqualTo(gone);
    assertThat(north.inXml().get(path(ended) + "/events?limit=1").body())
        .contains("<events total_record_count=\"2\"><event><event_id>1</event_id>")
        .contains("<event_keys><event_key><code>");

    run(DELETE, "set_id", set, "override", "true");
    assertThat(north.get("/bibs/" + book.bib()).errorCode()).isEqualTo("402203");
    assertThat(north.get(book.path()).status()).isEqualTo(400);
  }

  @Test
  void canFindTitlesAgainAfterTheirIndexWasRebuilt() {
    String title = library.title("Charophytes");
    String isbn = library.lastIsbn();
    String southern = library.title(TestLibrary.SOUTH, "Charophytes");
    for (int i = 0; i < 45; i++) {
      library.title("Filler " + i);
    }
    String record = north.get("/bibs/" + title).body();
    forget("match_key");
    forget("bib_words");
    library
        .library()
        .database()
        .change(tx -> tx.handle().execute("UPDATE bib SET title = '', title_sort = ''"));
    assertThat(matches(isbn)).isEmpty();

    Answer ended = run(INDEX);

    assertThat(ended.at("/status/value")).as(ended.body()).isEqualTo("COMPLETED_SUCCESS");
    assertThat(ended.at("/counter/1/type/value")).isEqualTo("titles_indexed");
    assertThat(ended.at("/counter/1/value")).isEqualTo("46");
    assertThat(matches(isbn)).extracting(hit -> hit.id().toString()).containsExactly(title);
    assertThat(north.get("/bibs/" + title).body()).isEqualTo(record);
    assertThat(titlesFound("charophytes", north)).isEqualTo("1");
    assertThat(titlesFound("charophytes", south)).isEqualTo("0");
    assertThat(south.get("/bibs/" + southern).at("/title")).isEmpty();
  }

  @Test
  void canFindOldTitlesWithApostrophesAfterIndexing() {
    library.title("Don't look");
    library
        .library()
        .database()
        .change(tx -> tx.handle().execute("UPDATE bib_words SET words = 'don t'"));
    assertThat(titlesFound("dont", north)).isEqualTo("0");

    run(INDEX);

    assertThat(titlesFound("DONT", north)).isEqualTo("1");
    assertThat(titlesFound("don\u2019t", north)).isEqualTo("1");
  }

  @Test
  void canListAccessionNumbersOfOldHoldingsAfterIndexing() {
    String title = library.title("Peat");
    library.holding(title, DataField.of("852", "0 ", "b", "MAIN", "c", "STACKS", "j", "A 1"));
    library
        .library()
        .database()
        .change(tx -> tx.handle().execute("UPDATE holding SET accession_number = ''"));

    run(INDEX);

    assertThat(north.get("/bibs/" + title + "/holdings").at("/holding/0/accession_number"))
        .isEqualTo("A 1");
  }

  @Test
  void canListRunsByJobStatusAndDay() {
    run(INDEX);
    library.library().clock().passes(Duration.ofDays(1));
    Answer second = run(INDEX);
    north.post(INDEX + "?op=run", "");

    assertThat(count("/ALL/instances")).isEqualTo("3");
    assertThat(count("/M1001/instances")).isEqualTo("3");
    assertThat(count("/M1002/instances")).isEqualTo("0");
    assertThat(count("/ALL/instances?status=QUEUED")).isEqualTo("1");
    assertThat(count("/ALL/instances?submit_date_from=2026-05-05")).isEqualTo("2");
    assertThat(count("/ALL/instances?submit_date_to=2026-05-04Z")).isEqualTo("1");
    Answer paged = north.get(JOBS + "/ALL/instances?status=COMPLETED_SUCCESS&limit=1");
    assertThat(paged.at("/job_instance/0/id")).isEqualTo(second.at("/id"));
    assertThat(paged.at("/total_record_count")).isEqualTo("2");
    assertThat(north.inXml().get(JOBS + "/ALL/instances").body())
        .contains("<job_instances total_record_count=\"3\"><job_instance link=");
    String id = second.at("/id");
    assertThat(north.get(JOBS + "/ALL/instances/" + id).json()).isEqualTo(second.json());
    refused(north.get(CHANGE + "/instances/" + id), "402218", id);
  }

  @Test
  void cannotRunTooMuchAtOnceOrTheSameTwice() {
    String run = SUPPRESS + "?op=run";
    north.post(run, parameters("set_id", library.set("BIB_MMS", ""), "suppress", "true"));
    String twice = library.set("BIB_MMS", "");
    north.post(run, parameters("set_id", twice, "suppress", "true"));
    refused(north.post(run, parameters("set_id", twice, "suppress", "false")), "60347", "");
    north.post(INDEX + "?op=run", "");
    refused(
        north.post(DELETE + "?op=run", parameters("set_id", twice)),
        "402222",
        "Allowed at once: 3");
    assertThat(south.post(INDEX + "?op=run", "").status()).isEqualTo(200);
    library.work();

    for (int i = 0; i < 4; i++) {
      run(INDEX);
    }
    refused(north.post(INDEX + "?op=run", ""), "402223", "Allowed: 5");
    assertThat(count("/ALL/instances")).isEqualTo("7");
  }

  @Test
  void cannotSeeOrStartAnythingOfOthers() {
    Book book = library.book("Kelp", "BOOK");
    String set = library.setOf("ITEM", List.of(book.pid()));
    Answer ended = run(CHANGE, "set_id", set, "item_policy", "SHORT");
    String run = path(ended);

    refused(south.get(run), "402218", ended.at("/id"));
    refused(south.get(run + "/events"), "402218", ended.at("/id"));
    refused(south.get(run + "/matches?population=SINGLE_MATCHES"), "402218", ended.at("/id"));
    assertThat(south.get(JOBS + "/ALL/instances").at("/total_record_count")).isEqualTo("0");
    refused(
        south.post(CHANGE + "?op=run", parameters("set_id", set, "item_policy", "BOOK")),
        "60107",
        set);
    Caller reader =
        library
            .library()
            .caller(TestLibrary.NORTH, EnumSet.of(Area.CONF), EnumSet.noneOf(Area.class));
    assertThat(reader.get(run).status()).isEqualTo(200);
    assertThat(reader.post(INDEX + "?op=run", "").errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(policy(book)).isEqualTo("SHORT");
  }

  @Test
  void cannotGetFromARunWhatOnlyImportsHave() {
    String title = library.title("Dulse");
    Answer ended =
        run(SUPPRESS, "set_id", library.setOf("BIB_MMS", List.of(title)), "suppress", "true");
    String run = path(ended);

    assertThat(north.get(run + "/matches?population=MULTI_MATCHES").at("/total_record_count"))
        .isEqualTo("0");
    refused(north.get(run + "/matches"), "40166410", "SINGLE_MATCHES");
    refused(north.get(run + "/download"), "402119", ended.at("/id"));
    assertThat(north.get(run + "/events").at("/total_record_count")).isEqualTo("0");
    refused(
        north.post(
            "/conf/sets?population=NEW&job_instance_id=" + ended.at("/id"),
            """
            {"name":"x","type":{"value":"ITEMIZED"},"content":{"value":"BIB_MMS"}}
            """),
        "402267",
        ended.at("/id"));
  }

  @Test
  void failsWhenTheSetIsGoneBeforeItBegins() {
    String set = library.setOf("BIB_MMS", List.of(library.title("Laver")));
    Answer asked = north.post(SUPPRESS + "?op=run", parameters("set_id", set, "suppress", "true"));
    north.delete("/conf/sets/" + set);
    library.work();

    String link = asked.at("/additional_info/link");
    Answer ended = north.get(link.substring(link.indexOf("/conf/")));
    assertThat(ended.at("/status/value")).isEqualTo("COMPLETED_FAILED");
    assertThat(ended.at("/alert/0/desc")).contains("Invalid set ID: " + set);
  }

  private Answer run(String job, String... parameters) {
    Answer asked = north.post(job + "?op=run", parameters(parameters));
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    library.work();
    String link = asked.at("/additional_info/link");
    return north.get(link.substring(link.indexOf("/conf/")));
  }

  private static String path(Answer run) {
    return run.at("/link").substring(run.at("/link").indexOf("/conf/"));
  }

  private static String parameters(String... namesAndValues) {
    StringBuilder body = new StringBuilder("{\"parameter\":[");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.append(i == 0 ? "" : ",")
          .append(
              "{\"name\":{\"value\":\"%s\"},\"value\":\"%s\"}"
                  .formatted(namesAndValues[i], namesAndValues[i + 1]));
    }
    return body.append("]}").toString();
  }

  private String policy(Book book) {
    return north.get(book.path()).at("/item_data/policy/value");
  }

  private String count(String path) {
    return north.get(JOBS + path).at("/total_record_count");
  }

  private void forget(String table) {
    library.library().database().change(tx -> tx.handle().execute("DELETE FROM " + table));
  }

  private List<Candidate> matches(String isbn) {
    return library
        .library()
        .catalogue()
        .candidates(TestLibrary.NORTH, List.of(new MatchKey(KeyKind.ISBN, isbn)));
  }

  private static String titlesFound(String word, Caller caller) {
    Answer set =
        caller.post(
            "/conf/sets",
            """
            {"name":"found %s","type":{"value":"LOGICAL"},"content":{"value":"BIB_MMS"},
             "query":{"value":"title~%s"}}
            """
                .formatted(word, word));
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    return set.at("/number_of_members/value");
  }

  private static void refused(Answer answer, String code, String words) {
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }
}
