package org.denbun.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.export.Export;
import org.denbun.archive.export.ExportFormat;
import org.denbun.archive.json.PrettyJson;
import org.denbun.server.http.Query;
import org.denbun.server.http.Refusal;

/** Answers with data in the format that the parameter {@code format} asks for. */
final class Data {
  private static final int BAD_REQUEST = 400;

  private Data() {}

  /** The format asked for. */
  static String format(Context context) {
    String format = Query.text(context, "format");
    return format == null ? "json" : format.toLowerCase(Locale.ROOT);
  }

  /**
   * Answers with what was found.
   *
   * @param json all of it
   * @param rows the name of the array in it that makes the rows of a table
   */
  static void write(Context context, ObjectNode json, String rows) {
    switch (format(context)) {
      case "json" -> context.contentType(MediaTypes.JSON).result(PrettyJson.of(json));
      case "jsonld" -> context.contentType(MediaTypes.JSON_LD).result(LinkedData.of(json));
      case "csv" -> context.contentType(MediaTypes.CSV).result(Table.of(json.path(rows)));
      default -> throw new Refusal(BAD_REQUEST, "format: json, jsonld or csv");
    }
  }

  /** Answers with articles as they are exported. */
  static void export(Context context, Archive archive, List<Entry> entries) {
    ExportFormat format =
        switch (format(context)) {
          case "jsonl" -> ExportFormat.JSONL;
          case "jsonld" -> ExportFormat.PROV;
          case "csv" -> ExportFormat.CSV;
          case "geojson" -> ExportFormat.GEOJSON;
          case "ics" -> ExportFormat.ICS;
          default ->
              throw new Refusal(BAD_REQUEST, "format: json, jsonld, jsonl, csv, geojson or ics");
        };
    context.contentType(mediaType(format)).result(exported(archive, entries, format));
  }

  /** Whether the answer is to be JSON as the command line has it. */
  static boolean isJson(Context context) {
    return format(context).equals("json");
  }

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
