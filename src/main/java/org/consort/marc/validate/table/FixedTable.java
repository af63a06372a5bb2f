package org.consort.marc.validate.table;

import java.util.List;
import java.util.Map;

/// The layouts one file describes, by their names: `LDR`, `008`, `007/s`, `008/books`.
///
/// @param imports tags whose layouts another file describes, by the name of the file
record FixedTable(
    Map<String, Layout> layouts, List<Material> materials, Map<String, List<String>> imports) {}
