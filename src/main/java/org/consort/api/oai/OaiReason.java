package org.consort.api.oai;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// The error conditions of OAI-PMH, with their codes.
enum OaiReason implements Reason {
  BAD_VERB("badVerb", "The verb is %s. Valid: %s."),
  BAD_ARGUMENT("badArgument", "%s"),
  BAD_RESUMPTION_TOKEN("badResumptionToken", "The resumptionToken is not one of ours."),
  CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat", "There is no format %s. Valid: %s."),
  ID_DOES_NOT_EXIST("idDoesNotExist", "There is no record %s; identifiers begin with %s."),
  NO_RECORDS_MATCH("noRecordsMatch", "No record matches the set and the dates."),
  NO_INSTITUTION("noInstitution", "There is no institution %s.");

  private final String code;
  private final String sentence;

  OaiReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  BadRequest refusal(Object... details) {
    return new BadRequest(about(details));
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
