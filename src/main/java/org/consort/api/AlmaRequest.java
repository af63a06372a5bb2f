package org.consort.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.consort.access.KeyHolder;
import org.consort.access.Leniency;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.WireTrouble;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.institution.Institution;
import org.consort.institution.LibraryScope;
import org.consort.web.Reply;
import org.consort.web.Request;

/// One call of the Alma API whose key is known and has the right to make it.
public final class AlmaRequest {
  /// Where the API stands on its server.
  public static final String ROOT = "/almaws/v1";

  private static final String XML_PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private final AlmaCaller caller;
  private final Request http;

  AlmaRequest(AlmaCaller caller, Request http) {
    this.caller = caller;
    this.http = http;
  }

  /// A call that nobody made, for showing objects outside of an answer. Their links begin with the
  /// path, since there is no telling how the reader reaches us.
  public static AlmaRequest unasked(Institution institution) {
    KeyHolder nobody = new KeyHolder(institution.id(), "", Set.of(), Set.of());
    return new AlmaRequest(new AlmaCaller(institution, nobody, _ -> false), Request.none());
  }

  /// Whose data this call is about: the institution of the key.
  public Institution institution() {
    return caller.institution();
  }

  public InstitutionId institutionId() {
    return caller.institution().id();
  }

  public KeyHolder caller() {
    return caller.key();
  }

  /// The libraries whose circulation the caller may see; they may be gone.
  public LibraryScope scope() {
    return new LibraryScope(caller.key().libraries());
  }

  public Request http() {
    return http;
  }

  public String segment(String name) {
    return http.segment(name);
  }

  /// Whether the path has the literal `null` where this id belongs, as some known clients send, and
  /// that may be understood as it was meant. If so, it is counted.
  public boolean isLenientlyNull(String segment, Leniency kind) {
    return http.segment(segment).equals("null") && isLenient(kind);
  }

  /// Whether what was sent may be understood as it was meant. If so, it is counted: ask only when
  /// something odd was sent.
  public boolean isLenient(Leniency kind) {
    return caller.lenient().test(kind);
  }

  /// A query parameter; blank ones count as absent.
  public Optional<String> query(String name) {
    return http.query(name);
  }

  /// A query parameter that is a comma list, as `expand=notes,locations`.
  public Set<String> words(String parameter) {
    return sent().words(parameter);
  }

  public String mandatory(String parameter, String valid) {
    return sent().mandatory(parameter, valid);
  }

  /// A query parameter that is `true` or `false`.
  public boolean flag(String parameter, boolean usual) {
    return sent().flag(parameter, usual);
  }

  /// A query parameter in the form `2026-06-01`, with or without a `Z`.
  public Optional<LocalDate> date(String parameter) {
    return sent().date(parameter);
  }

  /// `limit` and `offset`; a larger limit than allowed counts as the largest allowed.
  public Page page() {
    return sent().page();
  }

  public int number(String parameter, int usual) {
    return sent().number(parameter, usual);
  }

  /// Whether `direction` asks for a list from its end; `asc` is usual.
  public boolean descending() {
    return sent().descending();
  }

  private SentParameters sent() {
    return new SentParameters(http);
  }

  /// The body as one of Alma's objects, in the format of its Content-Type.
  public <T> T body(Class<T> type) {
    byte[] body = http.body();
    return read(type, body, Negotiation.sent(http, body));
  }

  /// Like [#body], for the calls that take XML only: those with a MARC record in them.
  public <T> T xmlBody(Class<T> type) {
    byte[] body = http.body();
    if (body.length > 0 && Negotiation.sent(http, body) == Format.JSON) {
      throw new BadRequest(ApiReason.NO_JSON.about());
    }
    return read(type, body, Format.XML);
  }

  public boolean hasBody() {
    return http.body().length > 0;
  }

  /// Answers one of Alma's objects in the format the caller wants.
  public Reply reply(Object almaObject) {
    Format format = Negotiation.wanted(http);
    return Reply.of(200, format.contentType(), Codec.write(almaObject, format));
  }

  /// Answers a list that nothing is on.
  ///
  /// @param plural the list's root in XML
  public Reply none(String plural) {
    Format format = Negotiation.wanted(http);
    String list =
        switch (format) {
          case JSON -> "{\"total_record_count\":0}";
          case XML -> XML_PROLOG + "<" + plural + " total_record_count=\"0\"/>";
        };
    return Reply.of(200, format.contentType(), list);
  }

  public Reply noContent() {
    return Reply.noContent();
  }

  /// The address of an object, for example of `/bibs/99...`.
  public String link(String path) {
    return http.base() + ROOT + path;
  }

  private <T> T read(Class<T> type, byte[] body, Format format) {
    try {
      byte[] plain = format == Format.XML ? SentCharset.utf8(http, body) : body;
      T sent = Codec.read(type, plain, format);
      Codec.measure(sent);
      return sent;
    } catch (WireTrouble trouble) {
      throw new BadRequest(BodyTrouble.problem(trouble, format, body));
    }
  }
}
