package org.consort.catalogue;

import java.util.List;

/// Items of a whole institution, chosen by what is the same of all of them: every condition must
/// hold.
public record ItemChoice(List<Condition> conditions) {
  public ItemChoice {
    conditions = List.copyOf(conditions);
  }

  public record Condition(Field field, String value) {}

  /// What can be asked for; library and location are those the item belongs to.
  public enum Field {
    BARCODE("coalesce(i.barcode, '')"),
    ITEM_PID("CAST(i.item_id AS text)"),
    HOLDING_ID("CAST(i.holding_id AS text)"),
    MMS_ID("CAST(i.mms_id AS text)"),
    LIBRARY("h.library"),
    LOCATION("h.location"),
    ITEM_POLICY("i.policy"),
    MATERIAL_TYPE("i.material_type"),
    PROCESS_TYPE("i.process_type"),
    PO_LINE("i.po_line"),
    DESCRIPTION("i.description");

    private final String expression;

    Field(String expression) {
      this.expression = expression;
    }

    String expression() {
      return expression;
    }
  }
}
