package org.denbun.registry.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denbun.registry.Command;
import org.denbun.registry.Options;
import org.denbun.registry.places.Input;
import org.denbun.registry.places.Shell;
import org.jspecify.annotations.Nullable;

/**
 * {@code map}: writes world.lines.gz and world.source, which the server's maps are drawn from.
 *
 * <p>{@code --world} is the input, fetched where it is not given; {@code --to} the folder.
 */
public final class MapCommand implements Command {
  private static final String INPUTS = "/org/denbun/registry/map/inputs.tsv";
  private static final String FOLDER =
      System.getProperty("denbun.home", ".")
          + "/server/src/main/resources/org/denbun/server/picture";

  @Override
  public String run(List<String> words) throws IOException {
    Options options = Options.of(words, Set.of("world", "to"));
    Path folder = Files.createTempDirectory("denbun-map");
    try {
      return write(options, folder);
    } finally {
      delete(folder);
    }
  }

  private static String write(Options options, Path folder) throws IOException {
    Input world = Input.all(INPUTS).getFirst();
    Path archive = world.at(options.get("world"), folder).toAbsolutePath();
    Shell.run(List.of("tar", "-xzf", archive.toString()), folder);
    Topology topology = Topology.read(folder.resolve("package/countries-50m.json"));
    byte[] packed = MapFile.of(topology);
    Path to = to(options.get("to"));
    Files.createDirectories(to);
    Files.write(to.resolve("world.lines.gz"), packed);
    Files.writeString(to.resolve("world.source"), note(world));
    return topology.arcs().size() + " lines, " + packed.length + " bytes";
  }

  private static Path to(@Nullable String given) {
    return Path.of(given == null ? FOLDER : given);
  }

  private static String note(Input world) {
    return "world.lines.gz is made with\n\n  ./denbun-registry map\n\nfrom\n\n"
        + world.note()
        + "Natural Earth: https://www.naturalearthdata.com. Changed here: land and borders only,\n"
        + "simplified by what is smaller than five square kilometres.\n";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
