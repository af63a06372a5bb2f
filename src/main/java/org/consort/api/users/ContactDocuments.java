package org.consort.api.users;

import static org.consort.api.users.UserDocuments.segment;
import static org.consort.institution.CodeTable.ADDRESS_TYPES;
import static org.consort.institution.CodeTable.COUNTRIES;
import static org.consort.institution.CodeTable.EMAIL_TYPES;
import static org.consort.institution.CodeTable.PHONE_TYPES;

import java.util.List;
import org.consort.alma.users.Address;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.users.Email;
import org.consort.alma.users.Phone;
import org.consort.alma.wire.Coded;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.consort.patrons.Contact;
import org.jspecify.annotations.Nullable;

/// Writes where a user is reached, as [ContactForms] reads it.
record ContactDocuments(Codes codes) {
  ContactInfo contact(Contact contact) {
    return new ContactInfo(
        contact.addresses().stream().map(this::address).toList(),
        contact.emails().stream()
            .map(
                email ->
                    new Email(
                        email.address(),
                        email.description(),
                        coded(EMAIL_TYPES, email.types()),
                        email.preferred(),
                        segment(email.segment())))
            .toList(),
        contact.phones().stream()
            .map(
                phone ->
                    new Phone(
                        phone.number(),
                        coded(PHONE_TYPES, phone.types()),
                        phone.preferred(),
                        phone.preferredSms(),
                        segment(phone.segment())))
            .toList(),
        List.of());
  }

  private Address address(org.consort.patrons.Address address) {
    List<String> lines = address.lines();
    return new Address(
        line(lines, 0),
        line(lines, 1),
        line(lines, 2),
        line(lines, 3),
        line(lines, 4),
        address.place().city(),
        address.place().stateProvince(),
        address.place().postalCode(),
        coded(COUNTRIES, address.place().country()),
        address.note(),
        address.valid().start(),
        address.valid().end(),
        coded(ADDRESS_TYPES, address.types()),
        address.preferred(),
        segment(address.segment()));
  }

  private static @Nullable String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : null;
  }

  private List<Coded> coded(CodeTable table, List<String> values) {
    return values.stream().map(value -> coded(table, value)).toList();
  }

  private Coded coded(CodeTable table, String value) {
    return UserDocuments.coded(codes, table, value);
  }
}
