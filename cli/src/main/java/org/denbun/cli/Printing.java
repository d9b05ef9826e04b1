package org.denbun.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how readings are printed. */
final class Printing {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}: on a terminal)")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "wrap text at N columns (default: the terminal's, else 80)")
  private @Nullable Integer width;

  /** What makes the printouts asked for: of one article (false) or of several (true). */
  Function<Boolean, Printout> printouts(Surroundings surroundings) {
    var out = surroundings.out();
    return switch (format) {
      case TEXT -> several -> new TextPrintout(out, several, layout(surroundings));
      case JSON -> several -> new JsonPrintout(out, several);
      case JSONL -> several -> new JsonLinesPrintout(out);
      case GEOJSON -> several -> new GeoJsonPrintout(out);
      case ICS -> several -> new CalendarPrintout(out);
    };
  }

  /** Whether one article and several look alike, so that nothing need wait. */
  boolean isUniform() {
    return format.isUniform();
  }

  private Layout layout(Surroundings surroundings) {
    return Layout.of(colour, width, surroundings);
  }
}
