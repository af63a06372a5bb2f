package org.consort.alma.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A number or boolean that Alma writes as a string in JSON: `"suppress_from_publishing":"false"`.
/// Both forms are read everywhere.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quoted {}
