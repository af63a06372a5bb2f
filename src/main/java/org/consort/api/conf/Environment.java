package org.consort.api.conf;

import java.util.Locale;

/// What an installation is for, in the words of `GET /conf/general`.
public enum Environment {
  PRODUCTION,
  /// For trying things; nothing in it is real.
  SANDBOX;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
