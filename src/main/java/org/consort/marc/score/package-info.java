/// How alike two records are: points for each feature, a verdict, and the reasons in words.
///
/// Decides about a pair only; must not know where candidates are kept.
@NullMarked
package org.consort.marc.score;

import org.jspecify.annotations.NullMarked;
