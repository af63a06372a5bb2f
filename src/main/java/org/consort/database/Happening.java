package org.consort.database;

import java.time.Instant;

/// Something that happened to one object, in the words of whoever did it.
///
/// @param event a code such as `LOAN_CREATED`
/// @param object its kind and id, `loan 100012349001`: what happened to it is told in this order
/// @param state the object as it then was, a record that [StoredJson] can write
public record Happening(String event, String object, Instant at, Object state) {}
