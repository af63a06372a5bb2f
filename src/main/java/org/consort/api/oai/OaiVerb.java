package org.consort.api.oai;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The six requests and their arguments. Where a resumption token is allowed it stands alone.
enum OaiVerb {
  IDENTIFY("Identify", Set.of(), Set.of(), false),
  LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier"), false),
  LIST_SETS("ListSets", Set.of(), Set.of(), true),
  LIST_IDENTIFIERS(
      "ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
  LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"), true),
  GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of(), false);

  private final String text;
  private final Set<String> needed;
  private final Set<String> allowed;
  private final boolean resumes;

  OaiVerb(String text, Set<String> needed, Set<String> allowed, boolean resumes) {
    this.text = text;
    this.needed = needed;
    this.allowed = allowed;
    this.resumes = resumes;
  }

  String text() {
    return text;
  }

  Set<String> needed() {
    return needed;
  }

  Set<String> allowed() {
    return allowed;
  }

  boolean resumes() {
    return resumes;
  }

  static Optional<OaiVerb> named(String text) {
    return Arrays.stream(values()).filter(verb -> verb.text.equals(text)).findFirst();
  }

  static String all() {
    return Arrays.stream(values()).map(OaiVerb::text).collect(Collectors.joining(", "));
  }
}
