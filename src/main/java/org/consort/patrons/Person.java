package org.consort.patrons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who the user is beside their name. Texts and codes may be empty.
public record Person(
    PreferredName preferredName,
    String title,
    String gender,
    @Nullable LocalDate birthDate,
    boolean researcher,
    Employment employment) {
  public static final Person UNKNOWN =
      new Person(PreferredName.NONE, "", "", null, false, Employment.NONE);
}
