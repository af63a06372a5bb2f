package org.consort.patrons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The part of a user that decides what they may do.
///
/// @param group a code of the table `UserGroups`, or empty
/// @param externalId what the feeding system calls the person, or empty
/// @param expiry the last day the account holds
/// @param purge from when the record may be deleted
public record Account(
    RecordType recordType,
    AccountType type,
    UserStatus status,
    String group,
    String externalId,
    @Nullable LocalDate expiry,
    @Nullable LocalDate purge) {}
