package org.consort.api.acq;

import java.time.InstantSource;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.invoices.Invoices;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;

/// What invoices are worked on with.
public record InvoiceDesk(
    Invoices invoices,
    Acquisitions acquisitions,
    Libraries libraries,
    CodeTables codes,
    InstantSource clock) {}
