package org.consort.alma.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A code that Alma spells out in XML: `<request_status>On Hold Shelf</request_status>` is
/// `"request_status":"ON_HOLD_SHELF"` in JSON. Both forms are read everywhere.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Spelled {}
