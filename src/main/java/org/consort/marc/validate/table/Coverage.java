package org.consort.marc.validate.table;

/// Whether positions follow each other and their codes are as long as they are.
final class Coverage {
  private static final int MATERIAL_FROM = 18;
  private static final int MATERIAL_TO = 34;

  private Coverage() {}

  static void check(TableLine head, String name, Layout layout) {
    boolean material = name.startsWith("008/");
    int next = material ? MATERIAL_FROM : name.startsWith("007/") ? 1 : 0;
    for (PositionRule position : layout.positions()) {
      boolean gap = next == MATERIAL_FROM && position.from() == MATERIAL_TO + 1;
      if (position.from() != next && !(gap && name.equals("008"))) {
        throw head.error("%s: no position %02d, but %02d".formatted(name, next, position.from()));
      }
      next = position.to() + 1;
    }
    int length = material ? MATERIAL_TO + 1 : layout.lengths().most();
    boolean described = !layout.positions().isEmpty() && !name.equals("006");
    if (described && next != length) {
      throw head.error("%s ends at %d, not at %d".formatted(name, next, length));
    }
  }

  static void checkCodes(TableLine line, PositionRule rule) {
    int length =
        switch (rule.kind()) {
          case EACH, BLANK -> 1;
          default -> rule.length();
        };
    if (rule.to() < rule.from()) {
      throw line.error("ends before it begins");
    }
    for (Code code : rule.codes().codes()) {
      if (code.code().length() != length && rule.length() <= CodeSet.LONGEST) {
        throw line.error("code %s is not %d long".formatted(code.code(), length));
      }
    }
    boolean needsCodes = rule.kind() == PositionRule.Kind.CODE;
    if (needsCodes && rule.codes().codes().isEmpty()) {
      throw line.error("no codes");
    }
  }
}
