package org.consort.marc.validate.table;

/// A code and what it stands for. Blanks in the code are blanks, not `#`.
public record Code(String code, String meaning, boolean obsolete) {}
