package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.base.MmsId;
import org.consort.catalogue.NewPortfolio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PortfoliosTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();

  private final String bib = Examples.addBib(NORTHERN);
  private final String all = "/bibs/" + bib + "/portfolios";
  private final String first = add(new NewPortfolio("https://a.example", "", "", false, "", "t"));
  private final String second =
      add(new NewPortfolio("https://b.example", "On campus", "MAIN", true, "POL-7", "test"));

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private String add(NewPortfolio access) {
    MmsId id = MmsId.parse(bib).orElseThrow();
    return LIBRARY
        .database()
        .write(tx -> LIBRARY.catalogue().addPortfolio(tx, TestLibrary.NORTH, id, access))
        .id()
        .toString();
  }

  @Test
  void canBeListedWithTheirTitle() {
    Caller.Answer listed = NORTHERN.get(all);

    assertThat(listed.at("/total_record_count")).isEqualTo("2");
    assertThat(listed.at("/portfolio/0/id")).isEqualTo(first);
    assertThat(listed.at("/portfolio/0/availability/value")).isEqualTo("10");
    assertThat(listed.at("/portfolio/1/availability/desc")).isEqualTo("Available");
    assertThat(listed.at("/portfolio/1/resource_metadata/mms_id/value")).isEqualTo(bib);
    assertThat(listed.at("/portfolio/1/resource_metadata/title")).contains("Mosses of the fells");
    assertThat(listed.at("/portfolio/1/link")).endsWith(all + "/" + second);
    Caller.Answer part = NORTHERN.get(all + "?limit=1&offset=1");
    assertThat(part.at("/portfolio/0/id")).isEqualTo(second);
    assertThat(part.at("/total_record_count")).isEqualTo("2");
  }

  @Test
  void canBeReadWhole() {
    Caller.Answer one = NORTHERN.get(all + "/" + second);

    assertThat(one.at("/linking_details/url")).isEqualTo("https://b.example");
    assertThat(one.at("/public_note")).isEqualTo("On campus");
    assertThat(one.at("/library/value")).isEqualTo("MAIN");
    assertThat(one.at("/po_line/value")).isEqualTo("POL-7");
    assertThat(NORTHERN.inXml().get(all + "/" + second).body())
        .contains("<portfolio link=\"")
        .contains("<is_standalone>true</is_standalone>")
        .contains("<url>https://b.example</url>");
  }

  @Test
  void cannotBeReadUnderAnotherTitleOrByOthers() {
    String other = Examples.addBib(NORTHERN);

    assertThat(NORTHERN.get("/bibs/" + other + "/portfolios/" + second).errorCode())
        .isEqualTo("40166411");
    assertThat(NORTHERN.get(all + "/x").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.get("/bibs/x/portfolios").errorCode()).isEqualTo("402204");
    assertThat(LIBRARY.south().get(all).errorCode()).isEqualTo("402203");
    assertThat(LIBRARY.south().get(all + "/" + second).errorCode()).isEqualTo("402203");
  }

  @Test
  void cannotBeAddedWithoutAnOrder() {
    assertThat(NORTHERN.post(all, "{}").errorCode()).isEqualTo("401873");
    assertThat(NORTHERN.get(all).at("/total_record_count")).isEqualTo("2");
  }

  @Test
  void tellThatThereAreNoRepresentations() {
    String representations = "/bibs/" + bib + "/representations";

    assertThat(NORTHERN.get(representations).at("/total_record_count")).isEqualTo("0");
    assertThat(NORTHERN.inXml().get(representations).body())
        .contains("<representations total_record_count=\"0\"/>");
    assertThat(NORTHERN.get(representations + "/12100001").body())
        .contains("40166411")
        .contains("representation_id");
    assertThat(NORTHERN.post(representations, "{}").errorCode()).isEqualTo("401873");
    assertThat(NORTHERN.get("/bibs/9999/representations").errorCode()).isEqualTo("402203");
  }
}
