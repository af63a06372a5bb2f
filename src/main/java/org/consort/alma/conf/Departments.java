package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The departments of an institution.
@AlmaObject
public record Departments(List<Department> department, @Attribute int totalRecordCount) {}
