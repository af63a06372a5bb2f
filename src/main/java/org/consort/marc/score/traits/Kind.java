package org.consort.marc.score.traits;

import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// What sort of thing is described.
///
/// @param type leader position 06
/// @param prepublication made before the thing appeared (leader position 17)
/// @param language 008 positions 35 to 37, empty when unknown
public record Kind(
    char type,
    boolean continuing,
    Form form,
    boolean reprint,
    boolean thesis,
    boolean prepublication,
    String language) {

  static Kind of(Record record, FieldsByTag fields, FixedField fixed) {
    Leader leader = record.leader();
    char type = leader.typeOfRecord();
    char physical =
        record
            .control("007")
            .filter(text -> !text.isEmpty())
            .map(text -> text.charAt(0))
            .orElse(' ');
    int position = "efgkor".indexOf(type) >= 0 ? 29 : 23;
    Form form = Form.of(fields, fixed, new Form.FormCodes(physical, position));
    boolean book = (type == 'a' || type == 't') && !leader.isContinuing();
    boolean thesis = fields.has("502") || (book && fixed.at(24, 28).indexOf('m') >= 0);
    boolean reprint = fixed.at(6) == 'r' || fixed.at(23) == 'r' || fields.has("534");
    return new Kind(
        type,
        leader.isContinuing(),
        form,
        reprint,
        thesis,
        leader.encodingLevel() == '8',
        language(fixed.at(35, 38)));
  }

  private static String language(String code) {
    boolean letters = code.length() == 3;
    for (int i = 0; i < code.length(); i++) {
      letters &= code.charAt(i) >= 'a' && code.charAt(i) <= 'z';
    }
    return letters && !code.equals("und") && !code.equals("mul") && !code.equals("zxx") ? code : "";
  }
}
