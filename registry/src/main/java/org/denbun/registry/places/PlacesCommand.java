package org.denbun.registry.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.denbun.gazetteer.PlaceFold;
import org.denbun.registry.Command;
import org.denbun.registry.Options;
import org.jspecify.annotations.Nullable;

/**
 * {@code places}: writes places.tsv.gz and places.source of a language.
 *
 * <p>{@code --language} is its code, ja if left out; {@code --to} its folder; {@code --cities} and
 * {@code --names} are the inputs, fetched where they are not given.
 */
public final class PlacesCommand implements Command {

  private static final Set<String> OPTIONS = Set.of("language", "to", "cities", "names");
  private static final String FOLDERS =
      System.getProperty("denbun.home", ".") + "/languages/src/main/resources/languages/";

  @Override
  public String run(List<String> words) throws IOException {
    Options options = Options.of(words, OPTIONS);
    Path folder = Files.createTempDirectory("denbun-places");
    try {
      return write(options, folder);
    } finally {
      delete(folder);
    }
  }

  private static String write(Options options, Path folder) throws IOException {
    String language = or(options.get("language"), "ja");
    Path to = Path.of(or(options.get("to"), FOLDERS + language));
    List<GeoName> places = GeoName.read(cities(options, folder));
    PlaceListBuilder builder =
        new PlaceListBuilder(
            language,
            NameRules.of(language),
            places,
            names(options, folder, language),
            new PlaceFold(folds(to)));
    PlaceLineSet lines =
        builder.build(Municipality.all(language), PackagedTable.read("country-points.tsv").rows());
    byte[] packed = lines.packed();
    Files.write(to.resolve("places.tsv.gz"), packed);
    Files.writeString(to.resolve("places.source"), new SourceNote(language, places).text());
    String gaps = builder.gaps().isEmpty() ? "" : "; no position for " + builder.gaps();
    return lines.size() + " lines, " + packed.length + " bytes" + gaps;
  }

  private static Path cities(Options options, Path folder) throws IOException {
    Path archive = input("cities").at(options.get("cities"), folder).toAbsolutePath();
    Shell.run(List.of("tar", "-xzf", archive.toString()), folder);
    return folder.resolve("package/dist/cities500.txt");
  }

  private static Map<String, String> names(Options options, Path folder, String language)
      throws IOException {
    Path archive = input("names").at(options.get("names"), folder).toAbsolutePath();
    Shell.run(List.of("dpkg-deb", "-x", archive.toString(), "names"), folder);
    return MessageCatalogue.read(
        folder.resolve("names/usr/share/locale/" + language + "/LC_MESSAGES/geonames.mo"));
  }

  private static Input input(String name) throws IOException {
    return Input.all().stream()
        .filter(input -> input.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> folds(Path to) throws IOException {
    Path file = to.resolve("place-fold.tsv");
    return Files.exists(file)
        ? PackagedTable.of(Files.readAllLines(file)).pairs("from", "to")
        : Map.of();
  }

  private static String or(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
