package org.consort.marc.normalize.edit;

import org.consort.marc.record.Field;
import org.jspecify.annotations.Nullable;

/// One field changed by one action. The leader is shown as a control field `LDR`.
///
/// @param line where the action stands in its file, from 1
/// @param action the action as it stands there
/// @param before nothing when the field was added
/// @param after nothing when the field was removed
public record Change(
    String rule, int line, String action, @Nullable Field before, @Nullable Field after) {}
