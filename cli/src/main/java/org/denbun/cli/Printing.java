package org.denbun.cli;

import java.util.function.Function;
import org.denbun.calendar.EventCalendar;
import org.denbun.json.PlaceFeatures;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how readings are printed. */
final class Printing {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Mixin private final Appearance appearance = new Appearance();

  /** What makes the printouts asked for: of one article (false) or of several (true). */
  Function<Boolean, Printout> printouts(Surroundings surroundings) {
    var out = surroundings.out();
    return switch (format) {
      case TEXT -> several -> new TextPrintout(out, several, layout(surroundings));
      case JSON -> several -> new JsonPrintout(out, several);
      case JSONL -> several -> new JsonLinesPrintout(out);
      case GEOJSON -> several -> new StreamPrintout(out, new PlaceFeatures(out));
      case ICS -> several -> new StreamPrintout(out, new EventCalendar(out));
    };
  }

  /** Whether one article and several look alike, so that nothing need wait. */
  boolean isUniform() {
    return format.isUniform();
  }

  private Layout layout(Surroundings surroundings) {
    return appearance.layout(surroundings);
  }
}
