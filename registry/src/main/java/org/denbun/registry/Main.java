package org.denbun.registry;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denbun.registry.evidence.EvidenceCommand;
import org.denbun.registry.map.MapCommand;
import org.denbun.registry.places.PlacesCommand;

/** {@code denbun-registry COMMAND …}: makes what Denbun takes from open registries. */
final class Main {

  private static final Map<String, Command> COMMANDS =
      new TreeMap<>(
          Map.of(
              "evidence",
              new EvidenceCommand(),
              "map",
              new MapCommand(),
              "places",
              new PlacesCommand(),
              "tagger",
              new TaggerCommand()));

  private Main() {}

  public static void main(String[] arguments) {
    List<String> words = Arrays.asList(arguments);
    Command command = words.isEmpty() ? null : COMMANDS.get(words.getFirst());
    if (command == null) {
      end(2, "one of " + COMMANDS.keySet() + " is asked for");
      return;
    }
    try {
      System.out.println(command.run(words.subList(1, words.size())));
    } catch (IOException | IllegalArgumentException e) {
      end(1, String.valueOf(e.getMessage()));
    }
  }

  private static void end(int status, String message) {
    System.err.println("denbun-registry: " + message);
    System.exit(status);
  }
}
