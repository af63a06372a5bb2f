package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.jobs.RunStatus;
import org.consort.marc.record.DataField;
import org.consort.sets.SetContent;
import org.consort.sets.SetType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SetsEndpointTest {
  private static final SetLibrary LIBRARY = new SetLibrary();
  private static final Caller NORTH = LIBRARY.library().north();
  private static final Caller SOUTH = LIBRARY.library().south();
  private static final String SETS = "/conf/sets";

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canAddReadChangeAndDeleteAnItemizedSet() {
    Answer added = NORTH.post(SETS, set("Ferns", "ITEMIZED", "BIB_MMS", ""));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    String path = SETS + "/" + added.at("/id");
    assertThat(added.at("/link")).endsWith("/almaws/v1" + path);
    assertThat(added.at("/id")).endsWith("9001");
    assertThat(added.at("/type/desc")).isEqualTo("Itemized");
    assertThat(added.at("/content/desc")).isEqualTo("All Titles");
    assertThat(added.at("/private/value")).isEqualTo("true");
    assertThat(added.at("/status/value")).isEqualTo("ACTIVE");
    assertThat(added.at("/created_by/value")).isEqualTo("test");
    assertThat(added.at("/created_date")).isEqualTo("2026-05-04T10:00:00Z");
    assertThat(added.at("/origin/value")).isEqualTo("UI");
    assertThat(added.at("/number_of_members/value")).isEqualTo("0");
    assertThat(added.at("/number_of_members/link")).endsWith(path + "/members");
    assertThat(NORTH.get(path).body()).isEqualTo(added.body());

    Answer changed =
        NORTH.put(
            path,
            added
                .body()
                .replace("\"Ferns\"", "\"Ferns and mosses\"")
                .replace("ACTIVE", "INACTIVE"));
    assertThat(changed.at("/name")).isEqualTo("Ferns and mosses");
    assertThat(changed.at("/status/value")).isEqualTo("INACTIVE");
    Caller inXml = NORTH.inXml();
    String xml = inXml.get(path).body();
    assertThat(xml)
        .contains("<content desc=\"All Titles\">BIB_MMS</content>")
        .contains("<private desc=\"Yes\">true</private>");
    assertThat(inXml.put(path, xml).body()).isEqualTo(xml);

    assertThat(NORTH.delete(path).status()).isEqualTo(204);
    assertThat(NORTH.get(path).errorCode()).isEqualTo("60107");
    assertThat(NORTH.put(path, added.body()).errorCode()).isEqualTo("60107");
    assertThat(NORTH.delete(path).errorCode()).isEqualTo("402264");
  }

  @Test
  void canListSetsByContentTypeAndWords() {
    String id = added("Zebras of the north", "ITEMIZED", "ITEM", "");
    String logical = added("Zebras again", "LOGICAL", "BIB_MMS", query("title~zebra"));

    assertThat(ids(NORTH.get(SETS + "?q=name~zebra"), "set")).containsExactly(logical, id);
    assertThat(ids(NORTH.get(SETS + "?q=name~zebras_north"), "set")).containsExactly(id);
    assertThat(ids(NORTH.get(SETS + "?q=all~zebra+AND+created_by~test&set_type=LOGICAL"), "set"))
        .containsExactly(logical);
    assertThat(ids(NORTH.get(SETS + "?q=name~zebra&content_type=ITEM"), "set")).containsExactly(id);
    Answer second = NORTH.get(SETS + "?q=name~zebra&limit=1&offset=1");
    assertThat(ids(second, "set")).containsExactly(id);
    assertThat(second.at("/total_record_count")).isEqualTo("2");
    assertThat(NORTH.get(SETS + "?set_origin=UI_CZ").at("/total_record_count")).isEqualTo("0");
    assertThat(NORTH.inXml().get(SETS + "?q=name~zebra").body())
        .contains("<sets total_record_count=\"2\"><set link=");
  }

  @Test
  void cannotListSetsByNonsense() {
    assertThat(NORTH.get(SETS + "?content_type=STAMPS").errorCode()).isEqualTo("40166410");
    assertThat(NORTH.get(SETS + "?set_type=FUZZY").errorCode()).isEqualTo("40166410");
    assertThat(NORTH.get(SETS + "?set_origin=MOON").errorCode()).isEqualTo("40166410");
    assertThat(NORTH.get(SETS + "?q=zebra").errorCode()).isEqualTo("60106");
    assertThat(NORTH.get(SETS + "?q=colour~red").errorCode()).isEqualTo("60106");
  }

  @Test
  void cannotAddASetWithoutWhatItNeeds() {
    added("Taken", "ITEMIZED", "BIB_MMS", "");
    String before = NORTH.get(SETS + "?limit=0").body();

    refused(NORTH.post(SETS, "{}"), "402228", "type");
    refused(NORTH.post(SETS, set(" ", "ITEMIZED", "ITEM", "")), "402228", "name");
    refused(NORTH.post(SETS, set("x", "FUZZY", "ITEM", "")), "402262", "FUZZY");
    refused(NORTH.post(SETS, set("x", "ITEMIZED", "STAMPS", "")), "402261", "STAMPS");
    refused(NORTH.post(SETS, set("Taken", "ITEMIZED", "ITEM", "")), "402263", "Taken");
    refused(
        NORTH.post(SETS, set("x", "ITEMIZED", "ITEM", ",\"private\":{\"value\":\"so\"}")),
        "60209",
        "so");
    refused(
        NORTH.post(SETS, set("x", "ITEMIZED", "ITEM", ",\"status\":{\"value\":\"odd\"}")),
        "60210",
        "odd");
    refused(NORTH.post(SETS, set("x", "LOGICAL", "ITEM", "")), "402228", "query");
    refused(
        NORTH.post(SETS, set("x", "LOGICAL", "BIB_MMS", query("colour~red"))), "402270", "colour");
    refused(
        NORTH.post(SETS, set("x", "LOGICAL", "BIB_MMS", query("ITEM where ITEM ((a CONTAIN b))"))),
        "402269",
        "Received: ITEM. Valid: BIB_MMS");
    refused(NORTH.post(SETS, set("x", "LOGICAL", "PO_LINE", query("all~x"))), "402262", "PO_LINE");
    refused(NORTH.post(SETS, set("x".repeat(256), "ITEMIZED", "ITEM", "")), "402261", "256");
    refused(
        NORTH.post(SETS + "?population=NEW", set("x", "ITEMIZED", "ITEM", "")),
        "500127",
        "together");
    refused(
        NORTH.post(
            SETS + "?population=NEW&job_instance_id=77", set("x", "ITEMIZED", "BIB_MMS", "")),
        "402218",
        "77");
    refused(
        NORTH.post(SETS + "?nz_set_from_iz_set=64", set("x", "ITEMIZED", "ITEM", "")),
        "60335",
        "Network");
    refused(
        NORTH.post(SETS + "?filter_set=64&indication_rule=y", set("x", "ITEMIZED", "ITEM", "")),
        "401873",
        "filter_set");
    refused(NORTH.post(SETS, ""), "401676", "body");
    assertThat(NORTH.get(SETS + "?limit=0").body()).isEqualTo(before);
  }

  @Test
  void cannotMakeASetSomethingElse() {
    String path = SETS + "/" + added("Steady", "LOGICAL", "BIB_MMS", query("title~steady"));
    String other = SETS + "/" + added("Other", "ITEMIZED", "ITEM", "");
    String body = NORTH.get(path).body();

    refused(NORTH.put(path, body.replace("BIB_MMS", "ITEM")), "402261", "content");
    refused(NORTH.put(path, body.replace("LOGICAL", "ITEMIZED")), "402261", "type");
    refused(NORTH.put(path, body.replace("\"Steady\"", "\"Other\"")), "402263", "Other");
    refused(NORTH.put(path, body.replace("title~steady", "nonsense")), "402270", "nonsense");
    refused(NORTH.put(path, "{}"), "402228", "name");
    assertThat(NORTH.get(path).body()).isEqualTo(body);
    assertThat(NORTH.put(path, body.replace("title~steady", "title~other")).at("/query/value"))
        .isEqualTo("title~other");
    assertThat(NORTH.get(other).at("/name")).isEqualTo("Other");
  }

  @Test
  void canChangeTheMembersOfASetOfTitles() {
    String first = LIBRARY.title("Sphagnum one");
    String second = LIBRARY.title("Sphagnum two");
    String isbn = LIBRARY.lastIsbn();
    String path = SETS + "/" + LIBRARY.set("BIB_MMS", "");

    Answer added = NORTH.post(path + "?op=add_members", members(first));
    assertThat(added.at("/number_of_members/value")).as(added.body()).isEqualTo("1");
    assertThat(
            NORTH
                .post(path + "?op=add_members&id_type=ISBN", members(isbn))
                .at("/number_of_members/value"))
        .isEqualTo("2");
    Answer listed = NORTH.get(path + "/members?limit=1&offset=1");
    assertThat(listed.at("/member/0/id")).isEqualTo(second);
    assertThat(listed.at("/member/0/description")).isEqualTo("Sphagnum two");
    assertThat(listed.at("/member/0/link")).endsWith("/almaws/v1/bibs/" + second);
    assertThat(listed.at("/total_record_count")).isEqualTo("2");
    assertThat(NORTH.inXml().get(path + "/members").body())
        .contains("<members total_record_count=\"2\"><member link=")
        .contains("<description>Sphagnum two</description>");

    Answer inXml =
        NORTH
            .inXml()
            .post(
                path + "?op=delete_members",
                "<set><members><member><id>" + first + "</id></member></members></set>");
    assertThat(inXml.body()).contains("/members\">1</number_of_members>");
    NORTH.post(path + "?op=replace_members", members(first));
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(first);
  }

  @Test
  void canFillASetOfTitlesByEveryNumberTheyHave() {
    DataField issn = DataField.of("022", "  ", "a", "2049-3630");
    String journal = LIBRARY.title("Bryology", issn);
    String earlier = LIBRARY.title("Bryology, earlier", issn);
    String shared = LIBRARY.title("Hepatics", DataField.of("035", "  ", "a", "(OCoLC)ocm00471147"));
    String path = SETS + "/" + LIBRARY.set("BIB_MMS", "");

    NORTH.post(path + "?op=add_members&id_type=ISSN", members("20493630"));
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(journal, earlier);
    NORTH.post(path + "?op=replace_members&id_type=OCLC_NUMBER", members("471147"));
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(shared);
    NORTH.post(path + "?op=delete_members&id_type=SYSTEM_NUMBER", members("(OCoLC)ocm00471147"));
    assertThat(NORTH.get(path + "/members").at("/total_record_count")).isEqualTo("0");
    refused(
        NORTH.post(path + "?op=add_members&id_type=OCLC_NUMBER", members("none")), "60120", "none");
  }

  @Test
  void canFillSetsOfItemsAndUsersByTheirIdentifiers() {
    Book book = LIBRARY.book("Liverworts", "BOOK");
    String items = SETS + "/" + LIBRARY.set("ITEM", "");
    NORTH.post(items + "?op=add_members&id_type=BARCODE", members(book.barcode()));
    Answer listed = NORTH.get(items + "/members");
    assertThat(listed.at("/member/0/id")).isEqualTo(book.pid());
    assertThat(listed.at("/member/0/description")).isEqualTo("Liverworts");
    assertThat(listed.at("/member/0/link")).endsWith(book.path());

    String user = LIBRARY.user("Okafor");
    String other = LIBRARY.user("Okafor");
    String users = SETS + "/" + LIBRARY.setOf("USER", List.of(user));
    NORTH.post(users + "?op=add_members&id_type=BARCODE", members("b-" + other));
    assertThat(ids(NORTH.get(users + "/members"), "member")).containsExactly(user, other);
    assertThat(NORTH.get(users + "/members").at("/member/1/description")).isEqualTo("Ada Okafor");

    NORTH.delete(book.path());
    assertThat(ids(NORTH.get(items + "/members"), "member")).containsExactly(book.pid());
    assertThat(NORTH.get(items + "/members").at("/member/0/description")).isEmpty();
  }

  @Test
  void canBeUsedByAProgramThatSendsBackWhatItRead() {
    Caller inXml = NORTH.inXml();
    String title = LIBRARY.title("Takakia");
    String made =
        inXml
            .post(
                SETS,
                "<set><name>Takakia 1</name><type>LOGICAL</type><content>BIB_MMS</content>"
                    + "<description/><query>BIB_MMS where BIB_MMS ((all CONTAIN \"takakia\"))</query>"
                    + "<created_by>somebody</created_by><private>false</private></set>")
            .body();
    assertThat(made).contains("<private desc=\"No\">false</private>");
    String logical = made.replaceFirst("(?s).*<id>(\\d+)</id>.*", "$1");
    String set =
        inXml
            .post(
                SETS + "?from_logical_set=" + logical,
                "<set><name>Takakia 2</name><type>ITEMIZED</type><content>BIB_MMS</content>"
                    + "<fromLogicalSet>"
                    + logical
                    + "</fromLogicalSet></set>")
            .body();
    String path = SETS + "/" + set.replaceFirst("(?s).*<id>(\\d+)</id>.*", "$1");
    String other = LIBRARY.title("Andreaea");
    String more =
        set.replace(
            "</set>",
            "<members total_record_count=\"\"><member link=\"\"><id>"
                + other
                + "</id></member></members></set>");
    Answer added = inXml.post(path + "?op=add_members&fail_on_invalid_id=False", more);
    assertThat(added.body()).contains("/members\">2</number_of_members>");
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(title, other);
    assertThat(ids(NORTH.get(SETS + "?q=name~Takakia_2"), "set")).hasSize(1);
  }

  @Test
  void listsItsCodesInCodeTables() {
    CodeTables codes = LIBRARY.library().codes();
    assertThat(codes.rows(TestLibrary.NORTH, CodeTable.SET_CONTENT_TYPES))
        .extracting(CodeRow::code, CodeRow::description)
        .containsExactlyElementsOf(
            Stream.of(SetContent.values()).map(c -> tuple(c.name(), c.label())).toList());
    assertThat(codes.rows(TestLibrary.NORTH, CodeTable.SET_TYPES))
        .extracting(CodeRow::code, CodeRow::description)
        .containsExactlyElementsOf(
            Stream.of(SetType.values()).map(t -> tuple(t.name(), t.label())).toList());
    assertThat(codes.rows(TestLibrary.NORTH, CodeTable.JOB_STATUSES))
        .extracting(CodeRow::code, CodeRow::description)
        .containsExactlyElementsOf(
            Stream.of(RunStatus.values()).map(s -> tuple(s.name(), s.label())).toList());
  }

  @Test
  void canListOrderLinesButNotSearchForThem() {
    String line = LIBRARY.orderLine("Whisk ferns");
    String path = SETS + "/" + LIBRARY.setOf("PO_LINE", List.of(line));

    Answer listed = NORTH.get(path + "/members");
    assertThat(ids(listed, "member")).containsExactly(line);
    assertThat(listed.at("/member/0/description")).isEqualTo("Whisk ferns");
    assertThat(listed.at("/member/0/link")).endsWith("/acq/po-lines/" + line);
    refused(NORTH.post(path + "?op=add_members", members("POL-999")), "60116", "POL-999");
    refused(
        NORTH.post(path + "?op=add_members&id_type=BARCODE", members(line)), "40166410", "BARCODE");
  }

  @Test
  void cannotChangeMembersThatDoNotFit() {
    String title = LIBRARY.title("Hornworts");
    String isbn = LIBRARY.lastIsbn();
    String other = LIBRARY.title("Clubmosses");
    String path = SETS + "/" + LIBRARY.setOf("BIB_MMS", List.of(title));
    String add = path + "?op=add_members";
    String logical = SETS + "/" + added("Hornwort search", "LOGICAL", "BIB_MMS", query("all~x"));

    refused(NORTH.post(SETS + "/12?op=add_members", members(other)), "60107", "12");
    refused(NORTH.post(SETS + "/x?op=add_members", members(other)), "60107", "x");
    refused(NORTH.post(path, members(other)), "60111", "operation");
    refused(NORTH.post(path + "?op=eat_members", members(other)), "60111", "eat_members");
    refused(NORTH.post(logical + "?op=add_members", members(other)), "60112", "LOGICAL");
    refused(NORTH.post(add, "{}"), "60113", "no members");
    refused(
        NORTH.post(add, "{\"members\":{\"member\":[{\"description\":\"x\"}]}}"),
        "60114",
        "members.member[0].id");
    refused(NORTH.post(add, members(other, title)), "60115", title);
    refused(NORTH.post(add, members(other, "99")), "60116", "99 is none of BIB_MMS");
    refused(NORTH.post(path + "?op=delete_members", members(title, other)), "60117", other);
    refused(
        NORTH.post(
            add,
            SetLibrary.members(IntStream.range(0, 1001).mapToObj(i -> "" + i).toList())
                .transform(m -> "{" + m + "}")),
        "60118",
        "1001");
    refused(NORTH.post(add, members(other, other)), "60119", other);
    refused(NORTH.post(add + "&id_type=ISBN", members("9780306406157")), "60120", "9780306406157");
    refused(NORTH.post(add + "&id_type=ISBN", members(isbn)), "60176", isbn);
    refused(NORTH.post(add + "&id_type=COLOUR", members(other)), "40166410", "ISBN");
    refused(NORTH.post(add + "&fail_on_invalid_id=maybe", members(other)), "401666", "maybe");
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(title);
  }

  @Test
  void canPassOverMembersThatDoNotFit() {
    String title = LIBRARY.title("Quillworts");
    String other = LIBRARY.title("Spikemosses");
    String path = SETS + "/" + LIBRARY.setOf("BIB_MMS", List.of(title));

    Answer added =
        NORTH.post(
            path + "?op=add_members&fail_on_invalid_id=false", members(title, "99", other, other));

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(title, other);
    NORTH.post(path + "?op=delete_members&fail_on_invalid_id=false", members("99", title, title));
    assertThat(ids(NORTH.get(path + "/members"), "member")).containsExactly(other);
  }

  @Test
  void canSearchWithLogicalSets() {
    String first = LIBRARY.title("Botrychium lunaria in the fens");
    String second = LIBRARY.title("Botrychium at sea");
    String brief = added("Botrychium 1", "LOGICAL", "BIB_MMS", query("title~botrychium"));
    String narrow =
        added("Botrychium 2", "LOGICAL", "BIB_MMS", query("title~botrychium_fens AND creator~ada"));
    String asAlma =
        added(
            "Botrychium 3",
            "LOGICAL",
            "BIB_MMS",
            query(
                "BIB_MMS where BIB_MMS ((title CONTAIN \\\"botrychium\\\")"
                    + " NOT BIB_MMS (all CONTAIN \\\"sea\\\"))"));
    String byId =
        added(
            "Botrychium 4",
            "LOGICAL",
            "BIB_MMS",
            query("BIB_MMS where BIB_MMS ((all CONTAIN \\\"" + second + "\\\"))"));

    assertThat(memberIds(brief)).containsExactly(first, second);
    assertThat(NORTH.get(SETS + "/" + brief).at("/number_of_members/value")).isEqualTo("2");
    assertThat(memberIds(narrow)).containsExactly(first);
    assertThat(memberIds(asAlma)).containsExactly(first);
    assertThat(memberIds(byId)).containsExactly(second);
    LIBRARY.title("Botrychium once more");
    assertThat(memberIds(brief)).hasSize(3);
  }

  @Test
  void canSearchItemsAndUsersWithLogicalSets() {
    Book book = LIBRARY.book("Adder's tongue", "REFONLY");
    LIBRARY.book("Adder's tongue two", "BOOK");
    String items =
        added(
            "Not lent",
            "LOGICAL",
            "ITEM",
            query("item_policy~REFONLY AND library~MAIN AND location~STACKS"));
    assertThat(memberIds(items)).containsExactly(book.pid());
    String asAlma =
        added(
            "Not lent either",
            "LOGICAL",
            "ITEM",
            query("ITEM where PHYSICAL_ITEM ((barcode EQUALS \\\"" + book.barcode() + "\\\"))"));
    assertThat(memberIds(asAlma)).containsExactly(book.pid());

    String user = LIBRARY.user("Zwicky");
    String users = added("All Zwickys", "LOGICAL", "USER", query("last_name~zwicky"));
    assertThat(memberIds(users)).containsExactly(user);
    refused(
        NORTH.post(
            SETS,
            set(
                "x",
                "LOGICAL",
                "ITEM",
                query("ITEM where ITEM ((barcode EQUALS a) OR ITEM (barcode EQUALS b))"))),
        "402270",
        "AND");
    refused(NORTH.post(SETS, set("x", "LOGICAL", "USER", query("shoe_size~43"))), "402270", "shoe");
  }

  @Test
  void cannotWriteAQueryThatDoesNotEnd() {
    for (String query :
        List.of(
            "BIB_MMS where BIB_MMS ((title CONTAIN moss)",
            "BIB_MMS where ((((((((((((((((((((((title CONTAIN moss))))))))))))))))))))))",
            "BIB_MMS where title",
            "BIB_MMS where title CONTAIN",
            "BIB_MMS where title RESEMBLES moss",
            "BIB_MMS where (title CONTAIN moss) x",
            "title~",
            "~moss",
            "title~\\u003f\\u003f")) {
      refused(NORTH.post(SETS, set("x", "LOGICAL", "BIB_MMS", query(query))), "402270", "Valid");
    }
  }

  @Test
  void canCombineSetsAndItemizeALogicalOne() {
    String one = LIBRARY.title("Psilotum one");
    String two = LIBRARY.title("Psilotum two");
    String three = LIBRARY.title("Psilotum three");
    String left = LIBRARY.setOf("BIB_MMS", List.of(one, two));
    String right = LIBRARY.setOf("BIB_MMS", List.of(two, three));
    String both = SETS + "?set1=" + left + "&set2=" + right;

    assertThat(memberIds(made(both, "Psilotum and"))).containsExactly(two);
    assertThat(memberIds(made(both + "&combine=OR", "Psilotum or")))
        .containsExactly(one, two, three);
    assertThat(memberIds(made(both + "&combine=NOT", "Psilotum not"))).containsExactly(one);

    String logical = added("Psilotum search", "LOGICAL", "BIB_MMS", query("title~psilotum"));
    String itemized = made(SETS + "?from_logical_set=" + logical, "Psilotum now");
    LIBRARY.title("Psilotum four");
    assertThat(memberIds(logical)).hasSize(4);
    assertThat(memberIds(itemized)).containsExactly(one, two, three);
    assertThat(NORTH.get(SETS + "/" + itemized).at("/type/value")).isEqualTo("ITEMIZED");
  }

  @Test
  void cannotCombineWhatDoesNotBelongTogether() {
    String titles = LIBRARY.set("BIB_MMS", "");
    String items = LIBRARY.set("ITEM", "");
    String body = set("never", "ITEMIZED", "BIB_MMS", "");

    refused(NORTH.post(SETS + "?set1=" + titles + "&set2=" + items, body), "60205", "ITEM");
    refused(NORTH.post(SETS + "?set1=" + items + "&set2=" + items, body), "60205", "ITEM");
    refused(
        NORTH.post(SETS + "?combine=XOR&set1=" + titles + "&set2=" + titles, body), "60204", "XOR");
    refused(NORTH.post(SETS + "?set1=" + titles, body), "402264", "");
    refused(NORTH.post(SETS + "?set1=" + titles + "&set2=5", body), "402264", "5");
    refused(NORTH.post(SETS + "?from_logical_set=" + titles, body), "402264", titles);
    refused(NORTH.post(SETS + "?from_logical_set=abc", body), "402264", "abc");
    assertThat(NORTH.get(SETS + "?q=name~never").at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void cannotMakeASetOfTooManyMembers() {
    String large = LIBRARY.set("BIB_MMS", "");
    LIBRARY
        .library()
        .database()
        .change(
            tx ->
                tx.handle()
                    .createUpdate(
                        """
                        INSERT INTO set_member (institution, set_id, member)
                        SELECT 9001, :set, CAST(n AS text) FROM generate_series(1, 200001) AS n
                        """)
                    .bind("set", Long.valueOf(large))
                    .execute());

    refused(
        NORTH.post(
            SETS + "?set1=" + large + "&set2=" + large,
            set("too large", "ITEMIZED", "BIB_MMS", "")),
        "402265",
        "200001 members or more");
    assertThat(NORTH.get(SETS + "?q=name~large").at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void cannotSeeOrTouchAnothersSets() {
    String title = LIBRARY.title("Equisetum");
    String southern = LIBRARY.title(TestLibrary.SOUTH, "Equisetum");
    String id = LIBRARY.setOf("BIB_MMS", List.of(title));
    String path = SETS + "/" + id;
    String body = NORTH.get(path).body();

    String unknown = path.replace(id, "64999999" + "9001");
    assertThat(SOUTH.get(path).body().replace(id, "ID").replaceAll("E0[^\"]*", ""))
        .isEqualTo(
            SOUTH.get(unknown).body().replace("649999999001", "ID").replaceAll("E0[^\"]*", ""));
    assertThat(SOUTH.get(path + "/members").errorCode()).isEqualTo("60107");
    assertThat(SOUTH.put(path, body).errorCode()).isEqualTo("60107");
    assertThat(SOUTH.post(path + "?op=replace_members", members(southern)).errorCode())
        .isEqualTo("60107");
    assertThat(SOUTH.delete(path).errorCode()).isEqualTo("402264");
    refused(
        SOUTH.post(SETS + "?set1=" + id + "&set2=" + id, set("stolen", "ITEMIZED", "BIB_MMS", "")),
        "402264",
        id);
    refused(NORTH.post(path + "?op=add_members", members(southern)), "60116", southern);
    assertThat(SOUTH.get(SETS).at("/total_record_count")).isEqualTo("0");
    String name = NORTH.get(path).at("/name");
    Answer sameName = SOUTH.post(SETS, set(name, "ITEMIZED", "BIB_MMS", ""));
    assertThat(sameName.status()).isEqualTo(200);
    SOUTH.delete(SETS + "/" + sameName.at("/id"));
    assertThat(NORTH.get(path).body()).isEqualTo(body);
  }

  @Test
  void cannotChangeSetsWithAReadingKey() {
    Caller reader =
        LIBRARY
            .library()
            .caller(TestLibrary.NORTH, EnumSet.of(Area.CONF), EnumSet.noneOf(Area.class));
    Caller elsewhere =
        LIBRARY.library().caller(TestLibrary.NORTH, EnumSet.of(Area.BIBS), EnumSet.of(Area.BIBS));
    String path = SETS + "/" + LIBRARY.set("ITEM", "");

    assertThat(reader.get(path).status()).isEqualTo(200);
    assertThat(reader.delete(path).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.post(path + "?op=add_members", members("1")).errorCode())
        .isEqualTo("UNAUTHORIZED");
    assertThat(elsewhere.get(path).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(NORTH.get(path).status()).isEqualTo(200);
  }

  private static String set(String name, String type, String content, String more) {
    return """
        {"name":"%s","description":"for a test","type":{"value":"%s"},"content":{"value":"%s"}%s}
        """
        .formatted(name, type, content, more);
  }

  private static String query(String query) {
    return ",\"query\":{\"value\":\"%s\"}".formatted(query);
  }

  private static String members(String... ids) {
    return "{" + SetLibrary.members(List.of(ids)) + "}";
  }

  private static String added(String name, String type, String content, String more) {
    Answer added = NORTH.post(SETS, set(name, type, content, more));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return added.at("/id");
  }

  private static String made(String path, String name) {
    Answer made = NORTH.post(path, set(name, "ITEMIZED", "BIB_MMS", ""));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made.at("/id");
  }

  private static List<String> memberIds(String set) {
    return ids(NORTH.get(SETS + "/" + set + "/members?limit=100"), "member");
  }

  private static List<String> ids(Answer answer, String list) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path(list).spliterator(), false)
        .map(entry -> entry.path("id").asString())
        .toList();
  }

  private static void refused(Answer answer, String code, String words) {
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains(words);
  }
}
