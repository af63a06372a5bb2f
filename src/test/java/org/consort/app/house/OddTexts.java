package org.consort.app.house;

import java.util.List;
import java.util.Random;

/// Texts that programs stumble over.
final class OddTexts {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "null",
          "undefined",
          "0",
          "-1",
          "1.5",
          "007",
          "99999999999999999999999",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "2147483648",
          "999999999",
          "1e999",
          "NaN",
          "0x10",
          "\u0661\u0662",
          "true",
          "\0",
          "a\0b",
          "\uD83D\uDCDA",
          "\uFFFF",
          "\uFEFFx",
          "\u202Eabc",
          "a\u0301\u0301\u0301",
          "\u0130stanbul \u00DF",
          "line\nline\r\t",
          "\u0001\u001B[31m",
          "' OR 1=1 --",
          "%_\\%",
          "~",
          "a~",
          "~b",
          "all~((",
          "last_name~a AND first_name~b AND ALL~c",
          " AND ",
          "title~\"\\",
          ",",
          ",,1,",
          "1,2,3",
          "../../conf",
          "a/b?c=d#e",
          "<a>&lt;]]>",
          "{\"a\":1}",
          "[]",
          "2026-02-30",
          "2026-05-04",
          "9999-12-31Z",
          "-9999-01-01",
          "+999999999-01-01Z",
          "2026-05-04T25:61:00Z",
          "0000-00-00",
          "%00",
          "\\uD800",
          "\\u0000",
          "%zz",
          "${jndi:x}",
          "x".repeat(300),
          "x".repeat(3000),
          "9".repeat(300));

  private OddTexts() {}

  static String any(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
