package org.denbun.cli;

import java.io.File;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.denbun.extraction.Extraction;
import org.denbun.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "geojson is a map of the places, ics a calendar of the dated events.",
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

  @Mixin private final Knowledge knowledge = new Knowledge();
  @Mixin private final Printing printing = new Printing();

  TraceCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<String> inputs = inputs();
    var progress = progress(inputs);
    var extraction = new Extraction(knowledge.given(spec.commandLine()), progress::bytes);
    boolean several = inputs.size() > 1 || printing.isUniform();
    var desk = new Desk(printing.printouts(surroundings), several, surroundings.err(), progress);
    try (var relay = new Relay(Languages.packaged(), desk::take)) {
      inputs.forEach(input -> read(extraction, input, relay));
      relay.finish();
      desk.end();
      return desk.status();
    } catch (UncheckedIOException unwritable) {
      return Complaints.unwritable(
          Objects.requireNonNull(unwritable.getCause()), surroundings.err());
    }
  }

  private void read(Extraction extraction, String input, Relay relay) {
    if (input.equals(STANDARD_INPUT)) {
      extraction.stream(input, surroundings.in(), relay::take);
    } else {
      extraction.file(input, relay::take);
    }
  }

  private List<String> inputs() {
    if (files.isEmpty() && surroundings.inIsTerminal()) {
      throw new ParameterException(spec.commandLine(), "which FILE?");
    }
    return files.isEmpty() ? List.of(STANDARD_INPUT) : files;
  }

  /** A bar would only break up what appears on the same terminal. */
  private Progress progress(List<String> inputs) {
    boolean visible = surroundings.errIsTerminal() && !surroundings.outIsTerminal();
    long total = inputs.stream().mapToLong(input -> new File(input).length()).sum();
    return new Progress(surroundings.err(), visible, total);
  }
}
