package org.denbun.cli.eval;

import java.util.List;

/** The measures of a chain, each stricter than claim alone. */
final class Measure {
  static final String CLAIM = "claim";
  static final String ORIGIN = "origin";
  static final String TRACED = "traced";
  static final String EXACT = "exact";
  static final List<String> ALL = List.of(CLAIM, ORIGIN, TRACED, EXACT);

  private Measure() {}
}
