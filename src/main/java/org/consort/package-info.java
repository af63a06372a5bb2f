/// The program's entry point and nothing else.
@NullMarked
package org.consort;

import org.jspecify.annotations.NullMarked;
