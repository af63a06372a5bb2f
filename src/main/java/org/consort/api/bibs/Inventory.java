package org.consort.api.bibs;

import org.consort.catalogue.Catalogue;
import org.consort.catalogue.KnownCodes;

/// What the endpoints of holdings and items work with.
public record Inventory(Catalogue catalogue, KnownCodes known, Codes codes) {}
