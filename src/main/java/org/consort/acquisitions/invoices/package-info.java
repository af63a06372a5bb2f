/// What vendors ask money for: their invoices with their lines, from the day they come until they
/// are paid.
///
/// Must not move money by itself; funds do, when they are told to.
@NullMarked
package org.consort.acquisitions.invoices;

import org.jspecify.annotations.NullMarked;
