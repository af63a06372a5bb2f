package org.consort.api.bibs;

import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;

/// What the endpoints here work with: the catalogue to look things up, its desk to change them, and
/// the names of codes.
public record Inventory(Catalogue catalogue, CataloguingDesk desk, Codes codes) {}
