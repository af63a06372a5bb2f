package org.consort.catalogue;

import org.consort.base.MmsId;
import org.consort.base.PortfolioId;

/// A title the library has access to online.
public record Portfolio(PortfolioId id, MmsId bib, NewPortfolio access, Stamps stamps) {}
