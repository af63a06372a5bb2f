package org.consort.staff;

import org.jspecify.annotations.Nullable;

/// The sign-in form.
///
/// @param name as typed before
/// @param to where to go afterwards
/// @param problem why the last try failed
record SignInView(String formToken, String name, String to, @Nullable String problem) {}
