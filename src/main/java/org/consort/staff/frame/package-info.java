/// What all staff pages share: the layout, the assets, who is signed in, live updates, and how
/// times and amounts are written.
///
/// Must not know any single page.
@NullMarked
package org.consort.staff.frame;

import org.jspecify.annotations.NullMarked;
