package org.denbun.registry.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.denbun.registry.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Something that a resource is made of.
 *
 * @param name what the command calls it
 * @param file what it is called once it is fetched
 * @param sha256 what its bytes must hash to
 * @param command the ordinary client that fetches it into the folder it runs in
 * @param licence the licence of its data
 * @param what what it holds
 */
public record Input(
    String name, String file, String sha256, String command, String licence, String what) {

  /** All inputs of place lists, in the order of the list. */
  static List<Input> all() throws IOException {
    return all("inputs.tsv");
  }

  /** All inputs of a packaged table. */
  public static List<Input> all(String table) throws IOException {
    return PackagedTable.read(table).rows().stream().map(Input::of).toList();
  }

  private static Input of(Map<String, String> row) {
    return new Input(
        row.getOrDefault("input", ""),
        row.getOrDefault("file", ""),
        row.getOrDefault("sha256", ""),
        row.getOrDefault("command", ""),
        row.getOrDefault("licence", ""),
        row.getOrDefault("what", ""));
  }

  /**
   * Where it lies, fetched where no path is given.
   *
   * @throws IOException where it cannot be had, or is another than this was written for
   */
  public Path at(@Nullable String given, Path folder) throws IOException {
    Path path = given == null ? folder.resolve(file) : Path.of(given);
    if (given == null) {
      Shell.run(List.of(command.split(" ")), folder);
    }
    String hash = Sha256.of(path);
    if (!hash.equals(sha256)) {
      throw new IOException(path + " has the SHA-256 " + hash + ", not " + sha256);
    }
    return path;
  }

  /** What a note of sources says of it. */
  public String note() {
    return "  %s\n    %s\n    %s\n    licence: %s\n    SHA-256: %s\n\n"
        .formatted(file, what, command, licence, sha256);
  }
}
