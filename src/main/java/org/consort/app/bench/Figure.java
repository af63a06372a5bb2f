package org.consort.app.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/// One kind of work at one size of the catalogue: what the program does, what the bare parts do,
/// and how long a piece takes when only half of the program's own rate is asked of it.
record Figure(String what, int bibs, Measured ours, Measured ceiling, Measured halfLoad) {
  double ratio() {
    return ours.perSecond() / ceiling.perSecond();
  }

  /// How much more a piece costs here than it did at another size.
  double costAgainst(Figure smaller) {
    return smaller.ours().perSecond() / ours.perSecond();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("what", what);
    tree.put("bibs", bibs);
    tree.put("ours", ours.tree());
    tree.put("ceiling", ceiling.tree());
    tree.put("ratio", Math.round(ratio() * 1000) / 1000.0);
    tree.put("half_load", halfLoad.tree());
    return tree;
  }
}
