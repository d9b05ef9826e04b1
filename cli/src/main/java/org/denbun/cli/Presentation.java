package org.denbun.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how an answer is printed that is either text or one JSON value. */
final class Presentation {
  /** How it is printed. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Form form = Form.TEXT;

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

  boolean isJson() {
    return form == Form.JSON;
  }

  Layout layout(Surroundings surroundings) {
    return Layout.of(colour, width, surroundings);
  }
}
