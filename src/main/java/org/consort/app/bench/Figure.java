package org.consort.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// One kind of work at one size of the catalogue, done by the program and by the bare parts.
///
/// @param flatOut as fast as each can
/// @param halfLoad when half of the program's own fastest rate is asked of each
record Figure(String what, int bibs, Load.Turns flatOut, Load.Turns halfLoad) {
  double ratio() {
    return flatOut.ours().perSecond() / flatOut.ceiling().perSecond();
  }

  /// How much more a piece costs here than it did at another size.
  double costAgainst(Figure smaller) {
    return smaller.flatOut.ours().perSecond() / flatOut.ours().perSecond();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("what", what);
    tree.put("bibs", bibs);
    tree.put("ours", flatOut.ours().tree());
    tree.put("ceiling", flatOut.ceiling().tree());
    tree.put("ratio", Math.round(ratio() * 1000) / 1000.0);
    tree.put("half_load", halfLoad.ours().tree());
    tree.put("half_load_ceiling", halfLoad.ceiling().tree());
    return tree;
  }
}
