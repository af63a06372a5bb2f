package org.consort.api.sharing;

import org.consort.base.Reason;

/// Refusals of the calls about partners.
enum SharingReason implements Reason {
  NO_SUCH_PARTNER("40166411", "The parameter partner_code is invalid. Received: %s.");

  private final String code;
  private final String sentence;

  SharingReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
