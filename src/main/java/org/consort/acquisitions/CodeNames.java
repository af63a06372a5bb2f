package org.consort.acquisitions;

import java.util.Map;

/// What vendors and funds are called, by code. One that is gone has no name.
public record CodeNames(Map<String, String> vendors, Map<String, String> funds) {
  public CodeNames {
    vendors = Map.copyOf(vendors);
    funds = Map.copyOf(funds);
  }
}
