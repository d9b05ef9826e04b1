package org.denbun.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how text for a person looks. */
final class Appearance {
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

  Layout layout(Surroundings surroundings) {
    return Layout.of(colour, width, surroundings);
  }
}
