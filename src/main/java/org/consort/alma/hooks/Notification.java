package org.consort.alma.hooks;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A letter to a patron, under the names its templates in Alma have for it
/// (`notification_data/receivers/receiver/user/first_name`); Alma's own document has much more.
///
/// @param text what the patron is told, one sentence in English
@AlmaObject
public record Notification(
    @Nullable GeneralData generalData,
    @Nullable OrganizationUnit organizationUnit,
    @Named(value = "receiver", plural = "receivers") List<Receiver> receiver,
    @Nullable PhysItemDisplay physItemDisplay,
    @Nullable String requestId,
    @Nullable String loanId,
    @Nullable String text) {

  /// @param letterType the code of the letter, such as `FulPlaceOnHoldShelfLetter`
  public record GeneralData(
      @Nullable String letterType, @Nullable String letterName, @Nullable LocalDate currentDate) {}

  /// @param name of the institution
  public record OrganizationUnit(@Nullable String name) {}

  /// @param preferredLanguage two letters
  public record Receiver(@Nullable String preferredLanguage, @Nullable ReceivingUser user) {}

  /// @param userName the primary id
  /// @param email the preferred one
  /// @param phone the one for text messages, else the preferred one
  public record ReceivingUser(
      @Nullable String userName,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phone) {}

  /// @param title of what the letter is about
  public record PhysItemDisplay(@Nullable String title) {}
}
