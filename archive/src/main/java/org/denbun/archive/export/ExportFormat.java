package org.denbun.archive.export;

import java.io.OutputStream;
import java.util.Locale;
import org.denbun.calendar.EventCalendar;
import org.denbun.json.PlaceFeatures;

/** What an archive, or a part of it, is written as. */
public enum ExportFormat {
  CSV,
  JSONL,
  PROV,
  GEOJSON,
  ICS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** An export in this format to a stream. */
  public Export export(OutputStream out) {
    return switch (this) {
      case CSV -> new CsvExport(out);
      case JSONL -> new JsonLinesExport(out);
      case PROV -> new ProvExport(out);
      case GEOJSON -> new ReadingExport(new PlaceFeatures(out));
      case ICS -> new ReadingExport(new EventCalendar(out));
    };
  }
}
