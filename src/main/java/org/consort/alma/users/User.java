package org.consort.alma.users;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.KeepEmpty;
import org.jspecify.annotations.Nullable;

/// A user with everything Alma knows of them. The password is taken in, but never sent out.
/// `force_password_change` is a text: `TRUE` or empty.
@AlmaObject
public record User(
    @Nullable Coded recordType,
    @Nullable String primaryId,
    @Nullable String firstName,
    @Nullable String middleName,
    @Nullable String lastName,
    @Nullable String fullName,
    @Nullable String createdBy,
    @Nullable LocalDate createdDate,
    @Nullable String lastModifiedBy,
    @Nullable LocalDate lastModifiedDate,
    @Nullable String pinNumber,
    @Nullable Coded userTitle,
    @Nullable Coded jobCategory,
    @Nullable String jobDescription,
    @Nullable Coded gender,
    @Nullable Coded userGroup,
    @Nullable Coded campusCode,
    @Nullable String webSiteUrl,
    @Nullable Coded catalogerLevel,
    @Nullable Coded preferredLanguage,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate expiryDate,
    @Nullable LocalDate purgeDate,
    @Nullable Coded accountType,
    @Nullable String externalId,
    @Nullable String password,
    @Nullable String forcePasswordChange,
    @Nullable Coded status,
    @Nullable LocalDate statusDate,
    @Nullable LocalDate lastPatronActivityDate,
    @Nullable Count requests,
    @Nullable Count loans,
    @Nullable Owed fees,
    @Nullable ContactInfo contactInfo,
    @KeepEmpty List<UserIdentifier> userIdentifier,
    @KeepEmpty List<UserRole> userRole,
    @KeepEmpty List<UserBlock> userBlock,
    @KeepEmpty List<UserNote> userNote,
    @KeepEmpty List<UserStatistic> userStatistic,
    @KeepEmpty List<ProxyForUser> proxyForUser,
    List<RsLibrary> rsLibrary,
    List<LibraryNotice> libraryNotice,
    @Nullable String sourceLinkId,
    @Nullable String sourceInstitutionCode,
    @Nullable String linkingId,
    @Nullable String prefFirstName,
    @Nullable String prefMiddleName,
    @Nullable String prefLastName,
    @Nullable String prefNameSuffix,
    @Nullable Boolean isResearcher,
    @Attribute @Nullable String link) {}
