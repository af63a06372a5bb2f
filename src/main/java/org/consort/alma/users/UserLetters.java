package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// What a user is told, the newest first.
@AlmaObject
public record UserLetters(List<UserLetter> userLetter, @Attribute int totalRecordCount) {}
