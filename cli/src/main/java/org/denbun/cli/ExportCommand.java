package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.export.CsvExport;
import org.denbun.archive.export.Export;
import org.denbun.archive.export.JsonLinesExport;
import org.denbun.archive.export.ProvExport;
import org.denbun.archive.export.ReadingExport;
import org.denbun.calendar.EventCalendar;
import org.denbun.json.PlaceFeatures;
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
  /** What it is written as. */
  enum Form {
    CSV,
    JSONL,
    PROV,
    GEOJSON,
    ICS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    Export export(OutputStream out) {
      return switch (this) {
        case CSV -> new CsvExport(out);
        case JSONL -> new JsonLinesExport(out);
        case PROV -> new ProvExport(out);
        case GEOJSON -> new ReadingExport(new PlaceFeatures(out));
        case ICS -> new ReadingExport(new EventCalendar(out));
      };
    }
  }

  private final Surroundings surroundings;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "${COMPLETION-CANDIDATES}")
  private Form form = Form.JSONL;

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
