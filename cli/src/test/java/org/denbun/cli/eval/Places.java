package org.denbun.cli.eval;

import java.nio.file.Path;

/** Where things lie, seen from the module that the build tests. */
final class Places {
  static final Path FLOORS = Path.of("..", "gold", "floors.json");
  static final Path GOLD = Path.of("..", "gold");
  static final Path SHARED = Path.of(System.getProperty("denbun.shared", "../../shared"));

  private Places() {}
}
