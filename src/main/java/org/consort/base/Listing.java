package org.consort.base;

import java.util.List;
import java.util.function.Function;

/// A part of a list, with how long the whole list is.
public record Listing<T>(List<T> entries, int total) {
  public Listing {
    entries = List.copyOf(entries);
  }

  public <R> Listing<R> map(Function<? super T, ? extends R> change) {
    return new Listing<>(entries.stream().<R>map(change).toList(), total);
  }
}
