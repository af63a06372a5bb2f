/// Does what a request's workflow calls for, at the libraries, one task at a time.
///
/// Looks before it acts, holds no database connection meanwhile, and tells only the borrowing desk.
@NullMarked
package org.consort.borrowing.work;

import org.jspecify.annotations.NullMarked;
