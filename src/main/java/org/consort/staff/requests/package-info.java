/// The pages about borrowing requests: the list, and one request with its history, its place in the
/// workflow and what can happen next.
///
/// People act through the borrowing desk only; patrons are named by id, never by name.
@NullMarked
package org.consort.staff.requests;

import org.jspecify.annotations.NullMarked;
