package org.denbun.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tagger is trained on.
 *
 * @param annotated texts with names: {@code .bio}, or {@code .json} as Stockmark's
 * @param dictionaries of names: {@code .js} with a Sudachi dictionary, {@code .json} of synonyms,
 *     {@code .dic} of JUMAN, {@code enamdict}
 * @param folder where the model goes
 * @param language the ISO 639 code
 */
record Inputs(List<Path> annotated, List<Path> dictionaries, Path folder, String language) {

  private static final String USAGE =
      "denbun-registry tagger FILE.bio [FILE.json] [--names FILE]… [--to FOLDER]";

  static Inputs of(List<String> arguments) {
    List<Path> annotated = new ArrayList<>();
    List<Path> dictionaries = new ArrayList<>();
    Path folder = Path.of("languages/src/main/resources/languages/ja");
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--names" -> dictionaries.add(file(arguments, ++i));
        case "--to" -> folder = file(arguments, ++i);
        default -> annotated.add(file(arguments, i));
      }
    }
    if (annotated.isEmpty()) {
      throw new Unusable("usage: " + USAGE);
    }
    return new Inputs(annotated, dictionaries, folder, "ja");
  }

  private static Path file(List<String> arguments, int i) {
    if (i == arguments.size() || arguments.get(i).startsWith("--")) {
      throw new Unusable("usage: " + USAGE);
    }
    Path file = Path.of(arguments.get(i));
    if (!Files.exists(file)) {
      throw new Unusable("no such file: " + file);
    }
    return file;
  }

  /** Where the model comes from, for whoever asks. */
  String provenance() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        names.model was trained by this command (file names shortened):

        """);
    text.append("  ./denbun-registry tagger");
    annotated.forEach(file -> text.append(' ').append(file.getFileName()));
    dictionaries.forEach(file -> text.append(" --names ").append(file.getFileName()));
    text.append("\n\nSHA-256 of each file\n\n");
    for (Path file : files()) {
      text.append("  ")
          .append(Sha256.of(file))
          .append("  ")
          .append(file.getFileName())
          .append('\n');
    }
    return text.append('\n').append(Mapping.text("sources.txt")).toString();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>(annotated);
    files.addAll(dictionaries);
    return files;
  }
}
