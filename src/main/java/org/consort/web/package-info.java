/// The HTTP server: routes, requests and replies, limits, sessions, and the one place where an
/// exception becomes an answer.
///
/// The only package that knows the server library. Must not know any department.
@NullMarked
package org.consort.web;

import org.jspecify.annotations.NullMarked;
