/// Who may come in, and how often: API keys, bearer tokens, staff accounts and their sessions,
/// limits and leniencies, and the record of who let whom in.
///
/// Must not keep a secret that could be used, only hashes of it, and must not know what is done
/// inside.
@NullMarked
package org.consort.access;

import org.jspecify.annotations.NullMarked;
