package org.consort.borrowing;

import java.time.InstantSource;
import java.util.function.Function;
import org.consort.borrowing.consortium.Agencies;
import org.consort.database.Database;
import org.consort.remote.RemoteLibrary;
import org.consort.union.UnionCatalogue;

/// What the hub of one consortium stands on.
///
/// @param consortium its code, by which all its rows are kept apart
/// @param libraries the system of the agency with this code
public record Hub(
    Database database,
    String consortium,
    Agencies agencies,
    UnionCatalogue union,
    Function<String, RemoteLibrary> libraries,
    InstantSource clock) {}
