package org.consort.staff.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.access.StaffSession;
import org.consort.web.Reply;
import org.jspecify.annotations.Nullable;

/// Makes pages from templates. No page may be kept by a browser, framed, or run a script or style
/// that does not come from our own assets.
public final class Pages {
  static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.consort.staff");
  private final Assets assets;
  private final LocalTime time;
  private final List<Section> sections;

  /// @param sections the entries of the navigation
  public Pages(Assets assets, LocalTime time, List<Section> sections) {
    this.assets = assets;
    this.time = time;
    this.sections = List.copyOf(sections);
  }

  public Frame frame(String title, @Nullable Section section, @Nullable StaffSession visitor) {
    return new Frame(new Frame.Place(title, section, sections), visitor, assets, time.of(visitor));
  }

  /// A page from the template `name`, whose parameters are `frame` and `view`.
  public Reply page(String name, Frame frame, Object view) {
    return page(200, name, frame, view);
  }

  public Reply page(int status, String name, Frame frame, Object view) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("frame", frame);
    parameters.put("view", view);
    StringOutput out = new StringOutput();
    engine.render(name + ".jte", parameters, out);
    return Reply.html(status, out.toString())
        .with("Content-Security-Policy", CONTENT_POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "same-origin")
        .with("Cache-Control", "no-store");
  }
}
