/// The pages for a library's staff: HTML made on the server.
///
/// Shows what the departments know and lets people act through the departments' own doorways. Must
/// not decide anything, and must not know Alma's objects.
@NullMarked
package org.consort.staff;

import org.jspecify.annotations.NullMarked;
