package org.consort.marc.validate.table;

import java.util.List;
import java.util.Map;

/// The fields one file describes.
///
/// @param imports what other files' fields belong to it, by the name of the file
/// @param index the page that lists all fields of the format
record FieldTable(
    Map<String, FieldRule> fields, Map<String, List<TagRange>> imports, String index) {}
