/// The OAI-PMH 2.0 provider (<http://www.openarchives.org/OAI/openarchivesprotocol.html>) on each
/// institution's path.
///
/// Reads arguments and writes documents; which records there are is publishing's to say.
@NullMarked
package org.consort.api.oai;

import org.jspecify.annotations.NullMarked;
