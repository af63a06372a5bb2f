package org.consort.web;

import java.util.List;

/// A part of the site: everything below a prefix, with its own way to tell errors.
///
/// @param prefix for example `/almaws/v1`; empty for the part that takes all other paths
public record Part(String prefix, ErrorPage errors, List<Route> routes) {
  public Part {
    routes = List.copyOf(routes);
  }
}
