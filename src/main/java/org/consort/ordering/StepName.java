package org.consort.ordering;

/// The steps of an order, in their order, and what may be done to its line later.
public enum StepName {
  PROFILE("Choose the profile"),
  REPEAT("Already placed?"),
  CODES("Check the codes"),
  RECORD("Describe the title"),
  VALIDATION("Validate the record"),
  MATCH("Find the title"),
  FUNDING("Check the money"),
  DECISION("Decide"),
  INVENTORY("Plan the inventory"),
  CHANGE("Change the line"),
  CANCELLATION("Cancel the line");

  private final String label;

  StepName(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
