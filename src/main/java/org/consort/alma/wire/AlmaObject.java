package org.consort.alma.wire;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One of Alma's objects. The compiler adds a builder, so that nobody has to count seventy
/// components: `ItemLoanBuilder.builder().loanId(id).build()`. Lists not set are empty.
@RecordBuilder.Template(
    options =
        @RecordBuilder.Options(
            useImmutableCollections = true,
            enableGetters = false,
            enableWither = false,
            addStaticBuilder = false,
            componentsMethodName = "components",
            addClassRetainedGenerated = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Inherited
public @interface AlmaObject {}
