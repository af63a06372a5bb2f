package org.consort.api.users;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.consort.alma.hooks.Notification;
import org.consort.alma.hooks.NotificationBuilder;
import org.consort.api.AlmaRequest;
import org.consort.base.Id;
import org.consort.circulation.Letter;
import org.consort.patrons.Contact;
import org.consort.patrons.Email;
import org.consort.patrons.Phone;
import org.consort.patrons.User;
import org.consort.patrons.Users;
import org.jspecify.annotations.Nullable;

/// Shows letters to those who send them.
record AlmaNotifications(Users users) {
  /// How the user is reached is as it is now; nobody is when the user is gone.
  Notification one(AlmaRequest request, Letter letter) {
    Map<Long, User> found = users.byNumbers(request.institutionId(), List.of(letter.patron()));
    return NotificationBuilder.builder()
        .generalData(
            new Notification.GeneralData(
                letter.kind().code(),
                letter.kind().occasion(),
                letter.writtenAt().atZone(request.institution().zone()).toLocalDate()))
        .organizationUnit(new Notification.OrganizationUnit(request.institution().name()))
        .receiver(found.values().stream().map(AlmaNotifications::receiver).toList())
        .physItemDisplay(new Notification.PhysItemDisplay(letter.title()))
        .requestId(digits(letter.request()))
        .loanId(digits(letter.loan()))
        .text(letter.detail())
        .build();
  }

  private static Notification.Receiver receiver(User user) {
    Contact contact = user.particulars().contact();
    return new Notification.Receiver(
        contact.language(),
        new Notification.ReceivingUser(
            user.primaryId(),
            user.name().first(),
            user.name().last(),
            contact.preferredEmail().map(Email::address).orElse(null),
            phone(contact)));
  }

  private static @Nullable String phone(Contact contact) {
    return contact.phones().stream()
        .max(Comparator.comparing(Phone::preferredSms).thenComparing(Phone::preferred))
        .map(Phone::number)
        .orElse(null);
  }

  private static @Nullable String digits(@Nullable Id id) {
    return id == null ? null : id.toString();
  }
}
