/// Stylesheets of XSLT 1.0, run in a program of their own that is ended when one takes too long or
/// too much memory.
@NullMarked
package org.consort.marc.normalize.xslt;

import org.jspecify.annotations.NullMarked;
