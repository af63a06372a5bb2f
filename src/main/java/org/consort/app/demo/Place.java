package org.consort.app.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.consort.base.InstitutionId;
import org.consort.institution.Institution;
import org.jspecify.annotations.Nullable;

/// The institutions of the sandbox. The three libraries are also agencies of the consortium, under
/// the last three letters of their code.
enum Place {
  NET("Consort Network", 9000, false),
  NOR("North University", 9001, true),
  SOU("South College", 9002, true),
  EAS("East Institute", 9003, false);

  /// Where all sandbox libraries stand; it decides when a day ends.
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  static final List<Place> LIBRARIES = List.of(NOR, SOU, EAS);

  private final String fullName;
  private final InstitutionId id;
  private final boolean inNetwork;

  Place(String fullName, int suffix, boolean inNetwork) {
    this.fullName = fullName;
    this.id = new InstitutionId(suffix);
    this.inNetwork = inNetwork;
  }

  InstitutionId id() {
    return id;
  }

  String fullName() {
    return fullName;
  }

  /// `01CON_NOR`.
  String code() {
    return "01CON_" + name();
  }

  /// The agency code in small letters, as user names begin with: `nor`.
  String small() {
    return name().toLowerCase(Locale.ROOT);
  }

  Institution institution() {
    @Nullable InstitutionId network = inNetwork ? NET.id : null;
    return new Institution(id, code(), fullName, ZONE, network);
  }
}
