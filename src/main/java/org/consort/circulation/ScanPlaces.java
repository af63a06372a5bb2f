package org.consort.circulation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.institution.Department;
import org.consort.institution.Libraries;

/// Finds where an item is scanned.
record ScanPlaces(Libraries libraries) {
  /// @throws BadRequest with 402502 when library or desk are unknown
  ScanPlace place(InstitutionId institution, ScanIn.Scan scan) {
    if (libraries.library(institution, scan.library()).isEmpty()) {
      throw CirculationReason.SCAN_FAILED.refusal("there is no library " + scan.library());
    }
    if (scan.desk() == null) {
      String department = scan.handling().department();
      return ScanPlace.department(scan.library(), department == null ? "" : department);
    }
    return libraries
        .desk(institution, scan.library(), scan.desk())
        .map(ScanPlace::at)
        .orElseThrow(
            () ->
                CirculationReason.SCAN_FAILED.refusal(
                    "library %s has no desk %s".formatted(scan.library(), scan.desk())));
  }

  /// Only departments there are scan: an item sent to any other would never come back. Where none
  /// is set up every code is one; and what already waits for a department comes to it.
  ///
  /// @throws BadRequest with 402502 that names the departments there are
  void requireDepartment(OpenTitle title, ItemId item, ScanPlace place) {
    String code = place.department();
    List<Department> known = libraries.departments(title.institution());
    if (code == null
        || known.isEmpty()
        || code.equals(RequestDetails.Digitization.USUAL_DEPARTMENT)
        || known.stream().anyMatch(department -> department.code().equals(code))
        || title.work(item).filter(work -> work.department().equals(code)).isPresent()
        || title.queue().isFiledAt(code)) {
      return;
    }
    throw CirculationReason.SCAN_FAILED.refusal(
        "there is no department %s, valid: %s"
            .formatted(code, known.stream().map(Department::code).collect(joining(", "))));
  }
}
