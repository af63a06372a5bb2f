/// The way to PostgreSQL: connections, transactions, migrations, ids, and the embedded server.
///
/// Must not know what is stored. Only this package and classes ending in `Store` touch SQL.
@NullMarked
package org.consort.database;

import org.jspecify.annotations.NullMarked;
