package org.denbun.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.export.Export;
import org.denbun.archive.export.ExportFormat;
import org.denbun.archive.json.PrettyJson;
import org.jspecify.annotations.Nullable;

/** Answers with data in the format that was asked for. */
final class Data {
  private static final List<String> FOUND = List.of("json", "jsonld", "csv");
  private static final List<String> ARTICLES =
      List.of("json", "jsonl", "jsonld", "csv", "geojson", "ics");

  private Data() {}

  /**
   * Answers with what was found.
   *
   * @param json all of it
   * @param rows the name of the array in it that makes the rows of a table
   */
  static void write(Context context, ObjectNode json, String rows) {
    switch (Formats.of(context, FOUND)) {
      case "jsonld" -> context.contentType(MediaTypes.JSON_LD).result(LinkedData.of(json));
      case "csv" -> context.contentType(MediaTypes.CSV).result(Table.of(json.path(rows)));
      default -> json(context, json);
    }
  }

  /** The format in which articles are to be exported; null where JSON is asked for. */
  static @Nullable ExportFormat export(Context context) {
    return switch (Formats.of(context, ARTICLES)) {
      case "jsonl" -> ExportFormat.JSONL;
      case "jsonld" -> ExportFormat.PROV;
      case "csv" -> ExportFormat.CSV;
      case "geojson" -> ExportFormat.GEOJSON;
      case "ics" -> ExportFormat.ICS;
      default -> null;
    };
  }

  /** Answers with articles as they are exported. */
  static void export(Context context, Archive archive, List<Entry> entries, ExportFormat format) {
    context.contentType(mediaType(format)).result(exported(archive, entries, format));
  }

  /** Answers with JSON as the command line has it. */
  static void json(Context context, JsonNode json) {
    context.contentType(MediaTypes.JSON).result(PrettyJson.of(json));
  }

  private static byte[] exported(Archive archive, List<Entry> entries, ExportFormat format) {
    var out = new ByteArrayOutputStream();
    Export export = format.export(out);
    try {
      for (Entry entry : entries) {
        Reading reading = archive.reading(entry);
        List<Copy> copies = archive.copies(entry);
        export.write(entry, reading, copies);
      }
      export.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String mediaType(ExportFormat format) {
    return switch (format) {
      case JSONL -> MediaTypes.JSON_LINES;
      case PROV -> MediaTypes.JSON_LD;
      case CSV -> MediaTypes.CSV;
      case GEOJSON -> MediaTypes.GEOJSON;
      case ICS -> MediaTypes.CALENDAR;
    };
  }
}
