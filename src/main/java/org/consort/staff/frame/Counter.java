package org.consort.staff.frame;

/// What every page needs to be handed out: the templates, who may come in, and live streams.
public record Counter(Pages pages, Reception reception, LiveStream live) {}
