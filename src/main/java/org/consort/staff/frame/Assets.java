package org.consort.staff.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.consort.base.NotFound;
import org.consort.base.Problem;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;

/// The style sheets, scripts and pictures of the pages. Each is served under a name that carries
/// the hash of its content, so a browser may keep it for a year.
public final class Assets {
  private static final String OURS = "/org/consort/staff/frame/";
  private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final Map<String, Asset> byHashedName = new LinkedHashMap<>();

  private Assets() {}

  /// Reads all assets from the class path.
  public static Assets load() {
    Assets assets = new Assets();
    assets.add("pico.css", library("picocss__pico", "css/pico.min.css"));
    assets.add("htmx.js", library("htmx.org", "dist/htmx.min.js"));
    for (String name : List.of("staff.css", "live.js", "mark.svg")) {
      assets.add(name, read(OURS + name));
    }
    return assets;
  }

  /// The address of an asset, from the root of the site.
  public String url(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalStateException("no asset " + name);
    }
    return StaffPaths.PREFIX + "/assets/" + asset.hashedName();
  }

  public Route route() {
    return Route.get("/assets/{name}", this::answer);
  }

  private Reply answer(Request request) {
    Asset asset = byHashedName.get(request.segment("name"));
    if (asset == null) {
      throw new NotFound(new Problem("no-such-asset", "There is no such file."));
    }
    boolean gzip = request.header("Accept-Encoding").orElse("").contains("gzip");
    Reply reply =
        Reply.of(200, asset.contentType(), gzip ? asset.zipped() : asset.plain())
            .with("Cache-Control", FOR_A_YEAR)
            .with("X-Content-Type-Options", "nosniff")
            .with("Vary", "Accept-Encoding");
    return gzip ? reply.with("Content-Encoding", "gzip") : reply;
  }

  private void add(String name, byte[] content) {
    Asset asset = Asset.of(name, content);
    byName.put(name, asset);
    byHashedName.put(asset.hashedName(), asset);
  }

  private static byte[] library(String artifact, String file) {
    Properties about = new Properties();
    String described = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
    try (InputStream in = open(described)) {
      about.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = about.getProperty("version");
    return read("/META-INF/resources/webjars/" + artifact + "/" + version + "/" + file);
  }

  private static byte[] read(String resource) {
    try (InputStream in = open(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("not on the class path: " + resource);
    }
    return in;
  }
}
