package org.consort.api.users;

import java.util.Set;
import java.util.TreeSet;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.institution.Libraries;
import org.consort.institution.LibraryScope;

/// Keeps a key that is confined to some libraries from the requests, loans and fees of others
/// (<https://developers.exlibrisgroup.com/blog/working-with-api-restriction-profiles/>).
public record Confinement(Libraries libraries) {
  /// What the caller may see of a list.
  ///
  /// @throws BadRequest when none of the key's libraries exists any more
  public LibraryScope scope(AlmaRequest request) {
    Set<String> within = request.caller().libraries();
    if (!within.isEmpty() && within.stream().noneMatch(code -> exists(request, code))) {
      throw new BadRequest(ApiReason.CONFINED_TO_NOTHING.about(listed(within)));
    }
    return request.scope();
  }

  /// @param library the code of the library concerned; empty when it is nobody's business yet
  public void require(AlmaRequest request, String library) {
    if (!library.isEmpty() && !scope(request).includes(library)) {
      throw new BadRequest(
          ApiReason.KEY_CONFINED.about(library, listed(request.caller().libraries())));
    }
  }

  private boolean exists(AlmaRequest request, String code) {
    return libraries.library(request.institutionId(), code).isPresent();
  }

  private static String listed(Set<String> codes) {
    return String.join(", ", new TreeSet<>(codes));
  }
}
