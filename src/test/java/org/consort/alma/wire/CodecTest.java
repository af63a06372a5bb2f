package org.consort.alma.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecTest {
  public record Shelf(
      @Nullable Coded library,
      @Nullable String note,
      @Nullable Boolean open,
      @Quoted @Nullable Boolean hidden,
      @Nullable Integer rows,
      @Quoted @Nullable BigDecimal price,
      @Nullable LocalDate since,
      @Nullable Instant counted,
      List<Book> book,
      @KeepEmpty List<String> label,
      @Nullable RecordXml record,
      @Attribute @Nullable String link) {}

  public record Book(@Nullable String title, List<Coded> copy) {}

  public record Books(List<Book> book, @Attribute int totalRecordCount) {}

  private static final Shelf SHELF =
      new Shelf(
          Coded.of("MAIN", "Main & more"),
          "  kept\nas it <is> ",
          true,
          false,
          3,
          new BigDecimal("12.50"),
          LocalDate.parse("2026-06-01"),
          Instant.parse("2026-06-01T10:00:00.250Z"),
          List.of(new Book("Night trains", List.of(Coded.of("1"), Coded.of("2")))),
          List.of(),
          new RecordXml("<record><leader>x</leader></record>"),
          "http://here/1?a=1&b=2");

  @Test
  void whatWasWrittenIsReadBackFromBothFormats() {
    assertThat(Codec.read(Shelf.class, Codec.json(SHELF), Format.JSON)).isEqualTo(SHELF);
    assertThat(Codec.read(Shelf.class, Codec.xml(SHELF), Format.XML)).isEqualTo(SHELF);
  }

  @Test
  void jsonHasPlainKeysAndMarcAsAString() {
    assertThat(new String(Codec.json(SHELF), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"library":{"value":"MAIN","desc":"Main & more"},"note":"  kept\\nas it <is> ",\
            "open":true,"hidden":"false","rows":3,"price":"12.50","since":"2026-06-01Z",\
            "counted":"2026-06-01T10:00:00.250Z",\
            "book":[{"title":"Night trains","copy":[{"value":"1"},{"value":"2"}]}],"label":[],\
            "anies":["<?xml version=\\"1.0\\" encoding=\\"UTF-16\\"?>\
            <record><leader>x</leader></record>"],"link":"http://here/1?a=1&b=2"}""");
  }

  @Test
  void xmlHasAttributesWrappersAndMarcInline() {
    assertThat(new String(Codec.xml(SHELF), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\
            <shelf link="http://here/1?a=1&amp;b=2">\
            <library desc="Main &amp; more">MAIN</library><note>  kept
            as it &lt;is> </note><open>true</open><hidden>false</hidden><rows>3</rows>\
            <price>12.50</price><since>2026-06-01Z</since>\
            <counted>2026-06-01T10:00:00.250Z</counted>\
            <books><book><title>Night trains</title><copies><copy>1</copy><copy>2</copy></copies>\
            </book></books><labels/><record><leader>x</leader></record></shelf>""");
  }

  @Test
  void aListDocumentHasNoWrapperAndNoEmptyList() {
    Books none = new Books(List.of(), 0);
    Books one = new Books(List.of(new Book("A", List.of())), 1);

    assertThat(json(none)).isEqualTo("{\"total_record_count\":0}");
    assertThat(new String(Codec.xml(one), StandardCharsets.UTF_8))
        .endsWith("<books total_record_count=\"1\"><book><title>A</title></book></books>");
    assertThat(Codec.read(Books.class, Codec.xml(one), Format.XML)).isEqualTo(one);
  }

  @Test
  void readsEveryFormClientsSend() {
    Shelf read =
        fromJson(
            """
            {"library":"MAIN","unknown":{"deep":[1,{"x":null}]},"open":"TRUE","hidden":true,\
            "rows":"3","price":12.5,"since":"2026-06-01","counted":"2026-06-01Z",\
            "book":{"title":"A","copy":"1"},"label":[null,"x",7],"link":null}""");

    assertThat(read.library()).isEqualTo(Coded.of("MAIN"));
    assertThat(read.open()).isTrue();
    assertThat(read.hidden()).isTrue();
    assertThat(read.rows()).isEqualTo(3);
    assertThat(read.price()).isEqualByComparingTo("12.5");
    assertThat(read.since()).isEqualTo("2026-06-01");
    assertThat(read.counted()).isEqualTo("2026-06-01T00:00:00Z");
    assertThat(read.book()).containsExactly(new Book("A", List.of(Coded.of("1"))));
    assertThat(read.label()).containsExactly("x", "7");
    assertThat(read.link()).isNull();
  }

  @Test
  void aTextMayComeAsAnObjectWithAValue() {
    assertThat(fromJson("{\"note\":{\"value\":\"r1\",\"desc\":\"x\"}}").note()).isEqualTo("r1");
  }

  @Test
  void aListMayComeInItsPlural() {
    Book a = new Book("A", List.of());

    assertThat(fromJson("{\"books\":{\"book\":[{\"title\":\"A\"}]}}").book()).containsExactly(a);
    assertThat(fromJson("{\"books\":[{\"title\":\"A\"}]}").book()).containsExactly(a);
    assertThat(fromXml("<shelf><book><title>A</title></book></shelf>").book()).containsExactly(a);
  }

  @Test
  void blankIsAbsentWhereItIsNoText() {
    Shelf json = fromJson("{\"open\":\"\",\"rows\":\" \",\"since\":\"\",\"note\":\"\"}");
    Shelf xml = fromXml("<shelf><open/><rows> </rows><since></since><note/></shelf>");

    assertThat(json.open()).isNull();
    assertThat(json.rows()).isNull();
    assertThat(json.since()).isNull();
    assertThat(json.note()).isEmpty();
    assertThat(xml).isEqualTo(json);
  }

  @Test
  void theTextOfACodeMayStandInAnElementOfItsOwn() {
    String xml =
        """
        <shelf><library desc="string">
          <xml_value>MAIN</xml_value>
        </library><books><book><copies><copy><xml_value>1</xml_value></copy></copies></book></books>
        </shelf>""";

    Shelf read = Codec.read(Shelf.class, xml.getBytes(StandardCharsets.UTF_8), Format.XML);

    assertThat(read.library()).isEqualTo(Coded.of("MAIN", "string"));
    assertThat(read.book()).containsExactly(new Book(null, List.of(Coded.of("1"))));
    String asInJson = "<shelf><library><value>MAIN</value><desc>Main</desc></library></shelf>";
    assertThat(fromXml(asInJson).library().value()).isEqualTo("MAIN");
  }

  @Test
  void xmlElementsComeInAnyOrderWithNamespacesAndStrangers() {
    Shelf read =
        fromXml(
            """
            <s:shelf xmlns:s="http://x" link="l"><!-- c --><s:note>a<![CDATA[<b>]]>c</s:note>\
            <stranger><note>no</note></stranger><m:record xmlns:m="http://www.loc.gov/MARC21/slim">\
            <m:datafield tag="245" ind1="1" ind2=" "><m:subfield code="a">A &amp; B</m:subfield>\
            </m:datafield></m:record><library desc="d">MAIN</library></s:shelf>""");

    assertThat(read.note()).isEqualTo("a<b>c");
    assertThat(read.library()).isEqualTo(Coded.of("MAIN", "d"));
    assertThat(read.record())
        .isEqualTo(
            new RecordXml(
                "<record><datafield tag=\"245\" ind1=\"1\" ind2=\" \">"
                    + "<subfield code=\"a\">A &amp; B</subfield></datafield></record>"));
  }

  @Test
  void saysWhereAValueIsWrongAndWhatWouldBeRight() {
    WireTrouble json = trouble("{\"book\":[{},{\"copy\":[\"1\",[2]]}]}", Format.JSON);
    WireTrouble xml = trouble("<shelf><since>yesterday</since></shelf>", Format.XML);

    assertThat(json.path()).isEqualTo("shelf.book[1].copy[1]");
    assertThat(json.received()).isEqualTo("a list");
    assertThat(xml.kind()).isEqualTo(WireTrouble.Kind.WRONG_VALUE);
    assertThat(xml.path()).isEqualTo("shelf.since");
    assertThat(xml.received()).isEqualTo("yesterday");
    assertThat(xml.valid()).isEqualTo("a date such as 2026-06-01Z");
  }

  @Test
  void refusesWhatIsNotOneDocumentOfItsKind() {
    for (String json :
        List.of("[]", "3", "{", "{}{}", "{\"a\":}", "nonsense", "{\"note\":\"\\x\"}")) {
      assertThat(trouble(json, Format.JSON).kind()).as(json).isEqualTo(WireTrouble.Kind.MALFORMED);
    }
    for (String xml :
        List.of(
            "text",
            "<shelf>",
            "<shelf/><shelf/>",
            "<other/>",
            "<shelf>&nbsp;</shelf>",
            "<shelf a=1/>",
            "<!DOCTYPE shelf [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><shelf><note>&e;</note></shelf>",
            "<?xml version=\"1.0\" encoding=\"nowhere\"?><shelf/>")) {
      assertThat(trouble(xml, Format.XML).kind()).as(xml).isEqualTo(WireTrouble.Kind.MALFORMED);
    }
    assertThat(trouble("", Format.XML).kind()).isEqualTo(WireTrouble.Kind.EMPTY);
    assertThat(trouble("  ", Format.JSON).kind()).isEqualTo(WireTrouble.Kind.EMPTY);
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    String deepJson = "{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}";
    String deepXml = "<shelf>" + "<x>".repeat(60) + "</x>".repeat(60) + "</shelf>";
    byte[] long_ = new byte[Codec.LARGEST + 1];

    assertThat(trouble(deepJson, Format.JSON).kind()).isEqualTo(WireTrouble.Kind.TOO_LARGE);
    assertThat(trouble(deepXml, Format.XML).kind()).isEqualTo(WireTrouble.Kind.TOO_LARGE);
    assertThat(
            catchThrowableOfType(
                    WireTrouble.class, () -> Codec.read(Shelf.class, long_, Format.JSON))
                .kind())
        .isEqualTo(WireTrouble.Kind.TOO_LARGE);
  }

  @Test
  void refusesNumbersThatWouldFillTheMemory() {
    assertThat(trouble("{\"price\":1e999999999}", Format.JSON).path()).isEqualTo("shelf.price");
    assertThat(trouble("{\"rows\":99999999999}", Format.JSON).path()).isEqualTo("shelf.rows");
  }

  @Test
  void refusesControlCharactersAndNeverWritesThem() {
    assertThat(trouble("{\"note\":\"a\\u0000b\"}", Format.JSON).path()).isEqualTo("shelf.note");
    assertThat(trouble("{\"note\":\"\\ud800\"}", Format.JSON).path()).isEqualTo("shelf.note");

    Book odd = new Book("a\u0001b\ud800", List.of());
    assertThat(json(odd)).isEqualTo("{\"title\":\"a\ufffdb\ufffd\"}");
    assertThat(new String(Codec.xml(odd), StandardCharsets.UTF_8)).contains("a\ufffdb\ufffd");
  }

  @Test
  void noDamageToABodyDoesMoreThanARefusal() {
    Random random = new Random(42);
    for (Format format : Format.values()) {
      byte[] good = Codec.write(SHELF, format);
      for (int round = 0; round < 20_000; round++) {
        byte[] bad = good.clone();
        for (int change = 0; change <= random.nextInt(4); change++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        readOrRefuse(bad, format);
        readOrRefuse(Arrays.copyOf(bad, 1 + random.nextInt(bad.length)), format);
      }
    }
  }

  private static void readOrRefuse(byte[] body, Format format) {
    try {
      Codec.xml(Codec.read(Shelf.class, body, format));
    } catch (WireTrouble expected) {
      assertThat(expected.kind()).isNotNull();
    }
  }

  private static String json(Object object) {
    return new String(Codec.json(object), StandardCharsets.UTF_8);
  }

  private static Shelf fromJson(String body) {
    return Codec.read(Shelf.class, body.getBytes(StandardCharsets.UTF_8), Format.JSON);
  }

  private static Shelf fromXml(String body) {
    return Codec.read(Shelf.class, body.getBytes(StandardCharsets.UTF_8), Format.XML);
  }

  private static WireTrouble trouble(String body, Format format) {
    return catchThrowableOfType(
        WireTrouble.class,
        () -> Codec.read(Shelf.class, body.getBytes(StandardCharsets.UTF_8), format));
  }
}
