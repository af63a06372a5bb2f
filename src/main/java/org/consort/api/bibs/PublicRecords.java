package org.consort.api.bibs;

import java.util.Set;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.Bib;
import org.consort.institution.Institution;
import org.consort.marc.record.Record;

/// Titles' records as they are shown outside the API: with the fields AVA and AVE.
public final class PublicRecords {
  private static final Set<String> SHOWN = Set.of("p_avail", "e_avail");

  private final Availability availability;

  public PublicRecords(Inventory inventory) {
    this.availability = new Availability(inventory);
  }

  public Record of(Institution institution, Bib bib) {
    return availability.added(AlmaRequest.unasked(institution), bib.id(), bib.record(), SHOWN);
  }
}
