package org.consort.marc.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a process wants done to a record's surroundings; a later task's word replaces an earlier
/// one's.
///
/// @param suppressed nothing when it is to stay as it is
/// @param tag nothing when it is to stay as it is
/// @param collections numbers or titles, as the record names them
public record Wishes(
    @Nullable Boolean suppressed, @Nullable ExternalCatalogueTag tag, List<String> collections) {
  public static final Wishes NONE = new Wishes(null, null, List.of());

  public Wishes {
    collections = List.copyOf(collections);
  }

  Wishes withSuppressed(boolean wish) {
    return new Wishes(wish, tag, collections);
  }

  Wishes with(ExternalCatalogueTag wish) {
    return new Wishes(suppressed, wish, collections);
  }

  Wishes withCollections(List<String> more) {
    List<String> all = new ArrayList<>(collections);
    more.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return new Wishes(suppressed, tag, all);
  }
}
