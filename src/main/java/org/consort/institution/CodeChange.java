package org.consort.institution;

import java.time.Instant;

/// Who changed a code or a table of codes last, and when.
public record CodeChange(String by, Instant at) {}
