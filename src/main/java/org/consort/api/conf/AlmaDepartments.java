package org.consort.api.conf;

import java.util.List;
import java.util.Map;
import org.consort.alma.conf.DepartmentBuilder;
import org.consort.alma.conf.Operator;
import org.consort.alma.users.AddressBuilder;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.users.Email;
import org.consort.alma.users.Phone;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.ContactDetails;
import org.consort.institution.Department;
import org.consort.institution.DepartmentDetails;
import org.consort.institution.Libraries;
import org.consort.patrons.Users;

/// Tells of departments in Alma's words. They have no printers.
record AlmaDepartments(Libraries libraries, Users users) {
  private static final Map<String, String> TYPES =
      Map.of(
          "ACQ_DEPT", "Acquisitions Department",
          "DIGI_DEPT", "Digitization Department",
          "WORK_ORDER", "Work Order Department");

  List<org.consort.alma.conf.Department> brief(AlmaRequest request, List<Department> wanted) {
    return wanted.stream().map(department -> shown(request, department).build()).toList();
  }

  /// With their operators, as far as they are known users.
  List<org.consort.alma.conf.Department> full(AlmaRequest request, List<Department> wanted) {
    Map<String, String> names =
        users.fullNames(
            request.institutionId(),
            wanted.stream().flatMap(d -> d.details().operators().stream()).toList());
    return wanted.stream()
        .map(
            department ->
                shown(request, department)
                    .operator(
                        department.details().operators().stream()
                            .filter(names::containsKey)
                            .map(id -> operator(request, id, names.getOrDefault(id, "")))
                            .toList())
                    .build())
        .toList();
  }

  private static Operator operator(AlmaRequest request, String id, String name) {
    return new Operator(id, name, request.link(Paths.user(id)));
  }

  private DepartmentBuilder shown(AlmaRequest request, Department department) {
    DepartmentDetails details = department.details();
    Coded owner =
        libraries
            .library(request.institutionId(), department.library())
            .map(library -> Coded.of(library.code(), library.name()))
            .orElse(Coded.of(department.library()));
    return DepartmentBuilder.builder()
        .code(department.code())
        .name(department.name())
        .description(department.description())
        .type(type(department))
        .workDays(details.workDays())
        .owner(owner)
        .library(List.of(owner))
        .contactInfo(contact(details.contact()))
        .circDesk(desk(request, department));
  }

  private static Coded type(Department department) {
    return new Coded(department.type(), TYPES.get(department.type()));
  }

  private Coded desk(AlmaRequest request, Department department) {
    String code = department.details().desk();
    return libraries
        .desk(request.institutionId(), department.library(), code)
        .map(desk -> Coded.of(desk.code(), desk.name()))
        .orElse(Coded.NONE);
  }

  private static ContactInfo contact(ContactDetails at) {
    return new ContactInfo(
        at.hasAddress()
            ? List.of(
                AddressBuilder.builder()
                    .line1(at.line(1))
                    .line2(at.line(2))
                    .line3(at.line(3))
                    .line4(at.line(4))
                    .line5(at.line(5))
                    .city(at.city())
                    .postalCode(at.postalCode())
                    .country(Coded.of(at.country()))
                    .preferred(true)
                    .build())
            : List.of(),
        at.email().isEmpty()
            ? List.of()
            : List.of(new Email(at.email(), null, List.of(), true, null)),
        at.phone().isEmpty()
            ? List.of()
            : List.of(new Phone(at.phone(), List.of(), true, false, null)),
        List.of());
  }
}
