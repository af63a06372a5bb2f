package org.consort.api.acq;

import java.util.List;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.PoLines;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.KnownCodes;
import org.consort.institution.Department;
import org.consort.institution.Libraries;

/// What the receiving of items works with.
public record ReceivingDesk(
    PoLines poLines, Catalogue catalogue, KnownCodes codes, Libraries libraries) {
  /// A department that is named must exist, in the library that is named. An item goes straight to
  /// its place all the same: nothing is done in a department that receives.
  void requireDepartment(AlmaRequest request) {
    request
        .query("department")
        .filter(code -> departments(request, code).isEmpty())
        .ifPresent(
            code -> {
              throw new BadRequest(AcquisitionReason.DEPARTMENT_NOT_FOUND.about(code));
            });
  }

  private List<Department> departments(AlmaRequest request, String code) {
    String library = request.query("department_library").orElse("");
    return libraries.departments(request.institutionId()).stream()
        .filter(department -> department.code().equals(code))
        .filter(department -> library.isEmpty() || department.library().equals(library))
        .toList();
  }
}
