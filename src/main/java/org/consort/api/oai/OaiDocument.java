package org.consort.api.oai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.consort.api.XmlDraft;
import org.consort.base.Problem;
import org.consort.web.Reply;
import org.consort.web.Request;

/// The frame around every answer.
final class OaiDocument {
  private static final String CONTENT_TYPE = "text/xml; charset=UTF-8";
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  private static final Set<String> UNREADABLE =
      Set.of(OaiReason.BAD_VERB.code(), OaiReason.BAD_ARGUMENT.code());
  private static final String LOCATION =
      NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

  private OaiDocument() {}

  static Reply of(Request request, Instant now, OaiArguments asked, Consumer<XmlDraft> content) {
    XmlDraft xml = begun(now);
    xml.element("request", address(request), attributes(asked));
    xml.open(asked.verb().text());
    content.accept(xml);
    xml.close(asked.verb().text());
    return Reply.of(200, CONTENT_TYPE, xml.close("OAI-PMH").bytes());
  }

  /// Errors are told with status 200, as the protocol wants.
  static Reply refused(Request request, Instant now, List<Problem> problems) {
    XmlDraft xml = begun(now);
    xml.element("request", address(request), understood(request, problems));
    problems.forEach(problem -> xml.element("error", problem.text(), "code", problem.code()));
    return Reply.of(200, CONTENT_TYPE, xml.close("OAI-PMH").bytes());
  }

  /// Scheme, host, port and path, without a query.
  static String address(Request request) {
    return request.base() + request.path();
  }

  private static XmlDraft begun(Instant now) {
    return new XmlDraft()
        .open(
            "OAI-PMH",
            "xmlns",
            NAMESPACE,
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            LOCATION)
        .element("responseDate", OaiDate.text(now));
  }

  /// Arguments that could not be understood are not repeated.
  private static String[] understood(Request request, List<Problem> problems) {
    boolean readable = problems.stream().noneMatch(problem -> UNREADABLE.contains(problem.code()));
    return readable ? attributes(OaiArguments.of(request)) : new String[0];
  }

  private static String[] attributes(OaiArguments asked) {
    List<String> attributes = new ArrayList<>(List.of("verb", asked.verb().text()));
    for (Map.Entry<String, String> argument : asked.values().entrySet()) {
      attributes.add(argument.getKey());
      attributes.add(argument.getValue());
    }
    return attributes.toArray(String[]::new);
  }
}
