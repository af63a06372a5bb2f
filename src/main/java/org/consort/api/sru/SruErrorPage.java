package org.consort.api.sru;

import java.util.List;
import org.consort.api.PlainTrouble;
import org.consort.api.XmlDraft;
import org.consort.base.Problem;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;

/// Tells searchers what is wrong: as diagnostics where SRU has a number for it, the rest by status
/// and one line of text.
public final class SruErrorPage implements ErrorPage {
  @Override
  public Reply page(Request request, Trouble trouble) {
    return trouble instanceof Trouble.Refused refused && isOfTheProtocol(refused)
        ? diagnostics(SruVersion.nearest(request), 0, refused.problems())
        : PlainTrouble.told(trouble);
  }

  // A request that could not even be read is refused with another code.
  private static boolean isOfTheProtocol(Trouble.Refused refused) {
    return refused.problems().stream().allMatch(problem -> problem.code().matches("[0-9]+"));
  }

  /// With status 200, since the request as such was understood.
  ///
  /// @param found how many records the search found, though none is given
  static Reply diagnostics(SruVersion version, int found, List<Problem> problems) {
    XmlDraft xml = new XmlDraft();
    xml.open("searchRetrieveResponse", "xmlns", SruEndpoint.NAMESPACE)
        .element("version", version.number())
        .element("numberOfRecords", String.valueOf(found))
        .open("diagnostics", "xmlns:diag", "http://www.loc.gov/zing/srw/diagnostic/");
    problems.forEach(problem -> diagnostic(xml, problem));
    xml.close("diagnostics").close("searchRetrieveResponse");
    return Reply.of(200, SruEndpoint.CONTENT_TYPE, xml.bytes());
  }

  private static void diagnostic(XmlDraft xml, Problem problem) {
    String text = problem.text();
    int end = text.indexOf(": ");
    xml.open("diag:diagnostic")
        .element("diag:uri", "info:srw/diagnostic/1/" + problem.code())
        .element("diag:details", end < 0 ? "" : text.substring(end + 2))
        .element("diag:message", end < 0 ? text : text.substring(0, end))
        .close("diag:diagnostic");
  }
}
