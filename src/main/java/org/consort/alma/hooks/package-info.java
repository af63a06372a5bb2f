/// What a webhook sends: <https://developers.exlibrisgroup.com/alma/apis/docs/xsd/webhook.xsd/>.
@NullMarked
package org.consort.alma.hooks;

import org.jspecify.annotations.NullMarked;
