package org.consort.alma.hooks;

import java.time.Instant;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Item;
import org.consort.alma.conf.JobInstance;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.UserRequest;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// One event, with the object it is about as the only one of the six that is there.
@AlmaObject
@Named("webhook")
public record HookMessage(
    @Nullable String id,
    @Nullable String action,
    @Nullable Coded institution,
    @Nullable Instant time,
    @Nullable Coded event,
    @Nullable ItemLoan itemLoan,
    @Nullable UserRequest userRequest,
    @Nullable Bib bib,
    @Nullable Item item,
    @Nullable JobInstance jobInstance,
    @Nullable Notification notification) {}
