package org.consort.alma.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A sum of money. The sum travels as a string in JSON.
public record Amount(@Quoted @Nullable BigDecimal sum, @Nullable Coded currency) {}
