package org.consort.api;

import java.util.function.Predicate;
import org.consort.access.KeyHolder;
import org.consort.access.Leniency;
import org.consort.institution.Institution;

/// Who calls, for which institution.
///
/// @param lenient whether something odd may be understood as it was meant; asking counts it
record AlmaCaller(Institution institution, KeyHolder key, Predicate<Leniency> lenient) {}
