package org.consort.api.users;

import static org.consort.api.users.SentText.code;
import static org.consort.api.users.SentText.codes;
import static org.consort.api.users.SentText.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.users.User;
import org.consort.patrons.Address;
import org.consort.patrons.Contact;
import org.consort.patrons.Email;
import org.consort.patrons.Phone;
import org.consort.patrons.Segment;
import org.jspecify.annotations.Nullable;

/// Reads addresses, email addresses and telephone numbers.
///
/// @param segments who keeps an entry, by what was sent about it
record ContactForms(User sent, Function<@Nullable String, Segment> segments) {
  private static final ContactInfo NOTHING =
      new ContactInfo(List.of(), List.of(), List.of(), List.of());

  Contact contact() {
    ContactInfo contact = sent.contactInfo();
    return contact(contact == null ? NOTHING : contact);
  }

  private Contact contact(ContactInfo contact) {
    return new Contact(
        contact.address().stream().map(this::address).toList(),
        contact.email().stream()
            .map(
                email ->
                    new Email(
                        text(email.emailAddress()).strip(),
                        text(email.description()),
                        codes(email.emailType()),
                        Boolean.TRUE.equals(email.preferred()),
                        segments.apply(email.segmentType())))
            .toList(),
        contact.phone().stream()
            .map(
                phone ->
                    new Phone(
                        text(phone.phoneNumber()),
                        codes(phone.phoneType()),
                        Boolean.TRUE.equals(phone.preferred()),
                        Boolean.TRUE.equals(phone.preferredSms()),
                        segments.apply(phone.segmentType())))
            .toList(),
        code(sent.preferredLanguage()),
        text(sent.webSiteUrl()));
  }

  private Address address(org.consort.alma.users.Address address) {
    return new Address(
        lines(address),
        new Address.Place(
            text(address.city()),
            text(address.stateProvince()),
            text(address.postalCode()),
            code(address.country())),
        text(address.addressNote()),
        new Address.Period(address.startDate(), address.endDate()),
        codes(address.addressType()),
        Boolean.TRUE.equals(address.preferred()),
        segments.apply(address.segmentType()));
  }

  private static List<String> lines(org.consort.alma.users.Address address) {
    List<String> lines =
        Stream.of(
                text(address.line1()),
                text(address.line2()),
                text(address.line3()),
                text(address.line4()),
                text(address.line5()))
            .toList();
    int used = lines.size();
    while (used > 0 && lines.get(used - 1).isEmpty()) {
      used--;
    }
    return lines.subList(0, used);
  }
}
