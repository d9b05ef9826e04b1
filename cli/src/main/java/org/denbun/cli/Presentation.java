package org.denbun.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
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

  @Mixin private final Appearance appearance = new Appearance();

  boolean isJson() {
    return form == Form.JSON;
  }

  Layout layout(Surroundings surroundings) {
    return appearance.layout(surroundings);
  }
}
