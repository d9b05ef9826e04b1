package org.denbun.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.denbun.extraction.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The figures below which the gate closes, one entry for each set of annotated articles. Not safe
 * for use by many threads.
 */
final class Floors {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Map<String, Floor> floors = new LinkedHashMap<>();

  private Floors(Path file) {
    this.file = file;
  }

  /** The floors of a file. */
  static Floors in(String file) throws UnusableFile {
    var floors = new Floors(Path.of(file));
    try {
      for (JsonNode set : MAPPER.readTree(Files.readString(floors.file)).path("sets")) {
        floors.put(Floor.of(set));
      }
    } catch (JsonProcessingException broken) {
      throw new UnusableFile(new Trouble(file, broken.getLocation().getLineNr(), "broken JSON"));
    } catch (IOException unreadable) {
      throw UnusableFile.unreadable(file, unreadable);
    }
    return floors;
  }

  /** The floors of a file that need not be there yet. */
  static Floors inOrNew(String file) throws UnusableFile {
    return Files.exists(Path.of(file)) ? in(file) : new Floors(Path.of(file));
  }

  /** The floor of a set, whatever folder it lies in, or null where it has none. */
  @Nullable Floor of(Path set) {
    return floors.get(String.valueOf(set.getFileName()));
  }

  /** The sets by the paths the file gives, from its own folder. */
  Iterable<Path> sets() {
    return floors.values().stream()
        .map(floor -> folder().resolve(floor.file()).normalize())
        .toList();
  }

  /** Puts a floor in the place of the one its set had. */
  void put(Floor floor) {
    floors.put(String.valueOf(Path.of(floor.file()).getFileName()), floor);
  }

  /** How the file names a set. */
  String nameOf(Path set) {
    Path named = folder().relativize(set.toAbsolutePath().normalize());
    return named.toString().replace('\\', '/');
  }

  void save() throws UnusableFile {
    ObjectNode root = MAPPER.createObjectNode();
    var sets = root.putArray("sets");
    floors.values().forEach(floor -> sets.add(floor.json(MAPPER)));
    try {
      Files.writeString(file, MAPPER.writeValueAsString(root) + "\n");
    } catch (IOException unwritable) {
      throw UnusableFile.unwritable(file.toString(), unwritable);
    }
  }

  private Path folder() {
    return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
  }
}
