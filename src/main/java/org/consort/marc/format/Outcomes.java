package org.consort.marc.format;

import java.io.IOException;
import java.util.Optional;

/// The records of a stream, one after the other, whatever the format.
interface Outcomes {
  /// Empty at the end of the stream.
  Optional<Outcome> next() throws IOException;
}
