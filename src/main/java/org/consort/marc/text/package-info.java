/// Words as they are compared: titles and names without what does not count, numbers however they
/// are written, typing errors forgiven.
///
/// Must not know records or fields.
@NullMarked
package org.consort.marc.text;

import org.jspecify.annotations.NullMarked;
