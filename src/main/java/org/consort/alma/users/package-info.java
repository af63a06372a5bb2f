/// Users, their requests and their loans.
@NullMarked
package org.consort.alma.users;

import org.jspecify.annotations.NullMarked;
