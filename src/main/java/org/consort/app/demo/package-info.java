/// The sandbox: its libraries, its titles and the day that is played. Works through the
/// departments' own use cases and must not write to the database itself.
@NullMarked
package org.consort.app.demo;

import org.jspecify.annotations.NullMarked;
