package org.consort.api.conf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.alma.conf.CodeTableScope;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.Reason;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.jspecify.annotations.Nullable;

/// For whom a table holds. Tables are the institution's here, so a library's are those too.
final class Scope {
  private Scope() {}

  /// The institution, or the library that `scope` names.
  ///
  /// @throws BadRequest with 40166411 when it names neither
  static Optional<Library> asked(AlmaRequest request, Libraries libraries) {
    String code = request.query("scope").orElse(request.institution().code());
    if (code.equals(request.institution().code())) {
      return Optional.empty();
    }
    return Optional.of(library(request, libraries, request.institution().code(), code));
  }

  /// The library that the parameter `scope` names.
  ///
  /// @param other what it may name as well, and does not
  /// @throws BadRequest with 40166411 and what it may name, when there is no such library
  static Library library(AlmaRequest request, Libraries libraries, String other, String code) {
    return libraries
        .library(request.institutionId(), code)
        .orElseThrow(
            () ->
                new BadRequest(
                    ApiReason.INVALID_AMONG.about(
                        "scope", code, other + ", " + codes(request, libraries))));
  }

  private static String codes(AlmaRequest request, Libraries libraries) {
    return libraries.libraries(request.institutionId()).stream()
        .map(Library::code)
        .collect(Collectors.joining(", "));
  }

  static CodeTableScope of(AlmaRequest request) {
    Institution institution = request.institution();
    return new CodeTableScope(Coded.of(institution.code(), institution.name()), null);
  }

  /// A table that is sent back must be the institution's.
  static void require(AlmaRequest request, @Nullable CodeTableScope sent, Reason refusal) {
    if (sent == null) {
      return;
    }
    String valid = request.institution().code();
    for (Coded code : List.of(orNone(sent.institutionId()), orNone(sent.libraryId()))) {
      String received = code.code().orElse(valid);
      if (!received.equals(valid)) {
        throw new BadRequest(refusal.about(received, valid));
      }
    }
  }

  private static Coded orNone(@Nullable Coded code) {
    return code == null ? Coded.NONE : code;
  }
}
