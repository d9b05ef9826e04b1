package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.export.Export;
import org.denbun.archive.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code denbun export}: the whole archive for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the whole archive for other programs.",
    footer = {
      "",
      "csv is a row for each claim, jsonl an article a line with text and reading, prov the",
      "provenance of claims (W3C PROV-O as JSON-LD), geojson a map, ics a calendar."
    })
final class ExportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}")
  private ExportFormat form = ExportFormat.JSONL;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OutputStream out = surroundings.out();
    Export export = form.export(out);
    try (Archive open = archive.open()) {
      open.each((entry, reading) -> {
        try {
          export.write(entry, reading, open.copies(entry));
        } catch (IOException unwritable) {
          throw new UncheckedIOException(unwritable);
        }
      });
      export.end();
      out.flush();
      return 0;
    } catch (UncheckedIOException unwritable) {
      return Complaints.unwritable(
          Objects.requireNonNull(unwritable.getCause()), surroundings.err());
    } catch (IOException unwritable) {
      return Complaints.unwritable(unwritable, surroundings.err());
    }
  }
}
