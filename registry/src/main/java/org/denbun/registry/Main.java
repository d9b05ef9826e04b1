package org.denbun.registry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** {@code denbun-registry COMMAND …}: makes a packaged list or model from open registries. */
final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    List<String> rest =
        Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
    try {
      switch (arguments.length == 0 ? "" : arguments[0]) {
        case "tagger" -> TaggerCommand.run(rest);
        default -> throw new Unusable("usage: denbun-registry tagger …");
      }
    } catch (IOException | Unusable e) {
      System.err.println("denbun-registry: " + e.getMessage());
      System.exit(1);
    }
  }
}
