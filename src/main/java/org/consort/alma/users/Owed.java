package org.consort.alma.users;

import java.math.BigDecimal;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// What a user owes altogether, with the address of the fees. In JSON a number.
public record Owed(@Text @Nullable BigDecimal value, @Attribute @Nullable String link) {}
