package org.consort.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consort.web.Json;

/// Tells other programs where the sandbox listens and with which keys.
record ReadyFile(String baseUrl, SandboxSecrets secrets) {
  static final String STAFF_USER = "staff";

  /// Written beside and moved into place, so that whoever sees the file sees all of it.
  void write(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    try {
      Path draft = Files.createTempFile(folder, "ready", ".draft");
      Files.write(draft, Json.write(document()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the ready file " + file, e);
    }
  }

  Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("baseUrl", baseUrl);
    document.put("institutions", Arrays.stream(Place.values()).map(this::institution).toList());
    document.put("hub", Map.of("url", baseUrl + "/hub/v1", "token", secrets.hubToken()));
    document.put("staff", staff());
    document.put("webhookSecret", secrets.webhookSecret());
    return document;
  }

  private Map<String, Object> institution(Place place) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("code", place.code());
    entry.put("name", place.fullName());
    entry.put("key", secrets.key(place));
    entry.put("readOnlyKey", secrets.readOnlyKey(place));
    entry.put("oaiUrl", baseUrl + "/view/oai/" + place.code() + "/request");
    entry.put("sruUrl", baseUrl + "/view/sru/" + place.code());
    return entry;
  }

  private Map<String, Object> staff() {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("url", baseUrl + "/staff");
    entry.put("user", STAFF_USER);
    entry.put("password", secrets.staffPassword());
    return entry;
  }
}
