package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.acquisitions.Fund;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.jspecify.annotations.Nullable;

/// The codes a fund may name, and what stands beside them. A code that is gone stands alone.
public record FundCodes(Libraries libraries, CodeTables tables) {
  /// @param owner code of a library; empty for the institution
  Coded owner(AlmaRequest request, String owner) {
    Institution institution = request.institution();
    return owner.isEmpty()
        ? Coded.of(institution.code(), institution.name())
        : libraries
            .library(institution.id(), owner)
            .map(library -> Coded.of(owner, library.name()))
            .orElse(Coded.of(owner));
  }

  /// Absent when the fund has none.
  @Nullable Coded type(InstitutionId institution, String type) {
    return type.isEmpty()
        ? null
        : tables
            .description(institution, CodeTable.FUND_TYPES, type)
            .map(description -> Coded.of(type, description))
            .orElse(Coded.of(type));
  }

  Coded status(InstitutionId institution, Fund.Status status) {
    return new Meanings(tables.of(institution)).of(CodeTable.FUND_STATUSES, status);
  }

  boolean hasType(InstitutionId institution, String type) {
    return tables.has(institution, CodeTable.FUND_TYPES, type);
  }

  String types(InstitutionId institution) {
    return tables.rows(institution, CodeTable.FUND_TYPES).stream()
        .filter(CodeRow::enabled)
        .map(CodeRow::code)
        .collect(joining(", "));
  }

  Set<String> libraryCodes(InstitutionId institution) {
    return libraries.libraries(institution).stream().map(Library::code).collect(Collectors.toSet());
  }

  /// The institution, then its libraries.
  String scopes(Institution institution) {
    return List.of(institution.code(), FundFields.listed(libraryCodes(institution.id()))).stream()
        .filter(part -> !part.isEmpty())
        .collect(joining(", "));
  }
}
