package org.consort.staff.frame;

import org.consort.access.StaffSession;
import org.consort.web.Request;

/// A request by somebody who is signed in.
public record Visit(Request request, StaffSession session) {}
