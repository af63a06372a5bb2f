package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.flag;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.bibs.Holding;
import org.consort.alma.bibs.Holdings;
import org.consort.alma.bibs.Portfolio;
import org.consort.alma.bibs.Portfolios;
import org.consort.alma.bibs.Representations;

/// Titles and holdings.
final class BibCalls {
  private static final Parameter VIEW =
      oneOf("view", "How much of the record.", "full", "brief", "local_fields", "ld_enrich");
  private static final Parameter EXPAND =
      text("expand", "Comma list of p_avail, e_avail, d_avail, requests.");
  private static final Parameter LEVEL =
      oneOf("cataloger_level", "There is only the default one.", "00");
  private static final Parameter[] WISHES = {
    text("normalization", "The code of the process to correct it with."),
    flag("validate", "Check it against MARC 21; errors refuse it."),
    flag("override_warning", "Keep it although there are warnings; true without it."),
    flag("check_match", "Refuse it when the catalogue has it."),
    flag("override_lock", "Makes no difference: there are no locks here."),
    LEVEL,
    text("import_profile", "Refused: there are no import profiles here.")
  };

  static final List<Call> ALL =
      List.of(
          get("/bibs/test", "Try a key's right to read titles"),
          post("/bibs/test", "Try a key's right to change titles"),
          get("/bibs", "Find titles by one kind of their numbers")
              .with(
                  text("mms_id", "Comma list of record numbers, at most 100."),
                  text("holdings_id", "The number of holdings."),
                  text("other_system_id", "A number as it stands in 035 $a."),
                  text("ie_id", "Never found here."),
                  text("representation_id", "Never found here."),
                  text("nz_mms_id", "Never found here."),
                  text("cz_mms_id", "Never found here."),
                  text("lod_uri", "Never found here."),
                  VIEW,
                  EXPAND)
              .answers(Bibs.class),
          post("/bibs", "Add a title")
              .with(WISHES)
              .with(
                  text("from_nz_mms_id", "Refused: there is no network zone here."),
                  text("from_cz_mms_id", "Refused: there is no community zone here."))
              .takesXml(Bib.class)
              .answers(Bib.class),
          get("/bibs/{mms_id}", "Read a title").with(VIEW, EXPAND).answers(Bib.class),
          put("/bibs/{mms_id}", "Swap a title's record")
              .with(WISHES)
              .with(flag("stale_version_check", "Refuse it when 005 is not the newest."))
              .takesXml(Bib.class)
              .answers(Bib.class),
          post("/bibs/{mms_id}", "Refused: no title is linked to a network zone here")
              .with(oneOf("op", "What to do.", "unlink_from_nz").asMandatory())
              .takesXml(Bib.class)
              .answers(Bib.class),
          delete("/bibs/{mms_id}", "Remove a title")
              .with(flag("override", "Also with holdings and items."), LEVEL),
          get("/bibs/{mms_id}/holdings", "List a title's holdings").answers(Holdings.class),
          post("/bibs/{mms_id}/holdings", "Add holdings")
              .takesXml(Holding.class)
              .answers(Holding.class),
          get("/bibs/{mms_id}/holdings/{holding_id}", "Read holdings").answers(Holding.class),
          put("/bibs/{mms_id}/holdings/{holding_id}", "Swap a holdings record")
              .takesXml(Holding.class)
              .answers(Holding.class),
          delete("/bibs/{mms_id}/holdings/{holding_id}", "Remove holdings")
              .with(
                  oneOf(
                      "bib",
                      "What becomes of a title left empty.",
                      "retain",
                      "delete",
                      "suppress")),
          get("/bibs/{mms_id}/portfolios", "List what a title is there as online")
              .with(Parameters.page())
              .answers(Portfolios.class),
          get("/bibs/{mms_id}/portfolios/{portfolio_id}", "Read a portfolio")
              .answers(Portfolio.class),
          post("/bibs/{mms_id}/portfolios", "Refused: portfolios come with orders here"),
          get("/bibs/{mms_id}/representations", "An empty list: there are none here")
              .with(Parameters.page())
              .answers(Representations.class),
          get("/bibs/{mms_id}/representations/{representation_id}", "Refused: there are none here"),
          post("/bibs/{mms_id}/representations", "Refused: nothing digital is kept here"));

  private BibCalls() {}
}
