package org.consort.alma.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How much of something is taken. On a record: how many characters each of its texts has at most.
/// On one of its texts: how many that one has; on a list: how many entries. What is longer is
/// refused by [Codec#measure], since many such objects are shown together and codes stand in
/// indexes.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Longest {
  /// What a note or another text may have.
  int TEXT = 2000;

  /// What a code, a barcode or another name of something may have.
  int CODE = 255;

  /// What a title may have. Old ones tell the whole story.
  int TITLE = 30_000;

  int value();
}
