package org.consort.patrons;

import java.util.List;

/// Everything about a user that is kept as it came and read as a whole.
public record Particulars(
    Person person,
    Contact contact,
    List<Identifier> identifiers,
    Privileges privileges,
    Remarks remarks) {
  public static final Particulars NONE =
      new Particulars(Person.UNKNOWN, Contact.NONE, List.of(), Privileges.NONE, Remarks.NONE);

  public Particulars {
    identifiers = List.copyOf(identifiers);
  }

  public Particulars with(Identifier... changed) {
    return new Particulars(person, contact, List.of(changed), privileges, remarks);
  }

  public Particulars with(Contact changed) {
    return new Particulars(person, changed, identifiers, privileges, remarks);
  }

  public Particulars with(Privileges changed) {
    return new Particulars(person, contact, identifiers, changed, remarks);
  }

  Particulars inBrief() {
    Contact brief =
        new Contact(List.of(), contact.emails(), List.of(), contact.language(), contact.website());
    Remarks counted = new Remarks(List.of(), remarks.statistics(), List.of());
    return new Particulars(person, brief, identifiers, privileges.inBrief(), counted);
  }
}
