package org.consort.marc.validate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says how much each kind of finding matters: a library's own judgement over the standard's. Of
/// the lines of a profile that cover a finding, the last one decides.
public final class ExceptionProfile {
  /// What the metadata editor shows; also the severity of findings before any profile.
  public static final ExceptionProfile METADATA_EDITOR = ProfileReader.shipped("metadata-editor");

  /// The lenient one for imports: only what makes a record unusable is an error.
  public static final ExceptionProfile MARCXML_BIB_IMPORT =
      ProfileReader.shipped("marcxml-bib-import");

  /// Everything that today's standard does not allow is an error.
  public static final ExceptionProfile STRICT = ProfileReader.shipped("strict");

  private static final List<ExceptionProfile> SHIPPED =
      List.of(METADATA_EDITOR, MARCXML_BIB_IMPORT, STRICT);

  private final String name;
  private final String title;
  private final Severity otherwise;
  private final Map<FindingKind, List<ProfileRule>> rules = new EnumMap<>(FindingKind.class);

  ExceptionProfile(String name, String title, Severity otherwise, List<ProfileRule> rules) {
    this.name = name;
    this.title = title;
    this.otherwise = otherwise;
    for (ProfileRule rule : rules) {
      for (FindingKind kind : rule.kinds()) {
        this.rules.computeIfAbsent(kind, _ -> new ArrayList<>()).add(rule);
      }
    }
  }

  public static List<ExceptionProfile> shipped() {
    return SHIPPED;
  }

  /// The shipped profile with the name: `metadata-editor`, `marcxml-bib-import`, `strict`.
  public static Optional<ExceptionProfile> named(String name) {
    return SHIPPED.stream().filter(profile -> profile.name.equals(name)).findFirst();
  }

  /// A profile of a library's own, in the form the shipped ones explain at their heads.
  ///
  /// @throws ProfileError when the text is not in that form
  public static ExceptionProfile parse(String text) {
    return ProfileReader.read("own profile", text);
  }

  public String name() {
    return name;
  }

  /// What people call it: `MarcXML Bib Import`.
  public String title() {
    return title;
  }

  public Severity severity(FindingKind kind, String path) {
    Severity severity = otherwise;
    for (ProfileRule rule : rules.getOrDefault(kind, List.of())) {
      if (rule.covers(path)) {
        severity = rule.severity();
      }
    }
    return severity;
  }

  /// The findings with the severity they have under this profile, without those that do not matter.
  public List<Finding> judge(List<Finding> findings) {
    List<Finding> judged = new ArrayList<>();
    for (Finding finding : findings) {
      Severity severity = severity(finding.kind(), finding.path());
      if (severity != Severity.NOTHING) {
        judged.add(finding.as(severity));
      }
    }
    return List.copyOf(judged);
  }

  /// Whether one of the findings is an error under this profile.
  public boolean stops(List<Finding> findings) {
    for (Finding finding : findings) {
      if (severity(finding.kind(), finding.path()) == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
