package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.Tracer;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.extraction.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun trace}: reads articles and prints their claims. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Reads articles and shows each claim with the chain of those who answer for it.",
    footer = {
      "",
      "JSON lines hold one article each: id, text, and if known headline, publisher,",
      "published, language, url. Options win over what an input says of itself."
    })
final class TraceCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = ".txt, .html, .json or .jsonl; - or none: standard input")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Format format = Format.TEXT;

  @Option(names = "--publisher", paramLabel = "NAME", description = "who published the articles")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "when: 2023-09-05 or 2023-09-05T10:30:00+09:00")
  private @Nullable String published;

  @Option(names = "--headline", paramLabel = "TEXT", description = "the headline of the article")
  private @Nullable String headline;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "ISO 639 code, such as ja (default: recognised)")
  private @Nullable String language;

  TraceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var extraction = new Extraction(given());
    List<String> inputs = inputs();
    try (Printout printout = new JsonLinesPrintout(surroundings.out())) {
      var desk = new Desk(printout, surroundings.err());
      try (var relay = new Relay(Tracer.create(), desk::take)) {
        for (String input : inputs) {
          read(extraction, input, relay);
        }
        relay.finish();
      }
      return desk.status();
    }
  }

  private void read(Extraction extraction, String input, Relay relay) {
    if (input.equals(STANDARD_INPUT)) {
      extraction.stream(input, surroundings.in(), relay::take);
    } else {
      extraction.file(input, relay::take);
    }
  }

  private Given given() {
    if (published != null && !Published.isValid(published)) {
      throw wrong("--published: " + Published.complaint(published));
    }
    return new Given(headline, publisher, published, language);
  }

  private List<String> inputs() {
    if (files.isEmpty() && surroundings.inIsTerminal()) {
      throw wrong("which FILE?");
    }
    return files.isEmpty() ? List.of(STANDARD_INPUT) : files;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
