package org.denbun.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.ReadingWriter;
import org.denbun.calendar.EventCalendar;
import org.denbun.extraction.Given;
import org.denbun.json.PlaceFeatures;
import org.denbun.json.ReadingJson;
import org.denbun.server.answer.Answers;

/** {@code POST /api/trace}: what is found in articles that need not be in the archive. */
final class TraceApi {
  private final Answers answers;

  TraceApi(Answers answers) {
    this.answers = answers;
  }

  void trace(Context context) throws IOException {
    String format = Formats.of(context, List.of("json", "geojson", "ics"));
    Given given = Posted.given(context, answers.languages());
    List<Article> articles = Posted.articles(Posted.of(context), answers, given);
    List<Reading> readings = articles.stream().map(answers::trace).toList();
    switch (format) {
      case "geojson" -> {
        var out = new ByteArrayOutputStream();
        written(readings, new PlaceFeatures(out), out, context.contentType(MediaTypes.GEOJSON));
      }
      case "ics" -> {
        var out = new ByteArrayOutputStream();
        written(readings, new EventCalendar(out), out, context.contentType(MediaTypes.CALENDAR));
      }
      default -> context.contentType(MediaTypes.JSON).result(json(readings));
    }
  }

  /** One object where there is a single article, else an array. */
  private static byte[] json(List<Reading> readings) throws IOException {
    if (readings.size() == 1) {
      return ReadingJson.compact(readings.getFirst());
    }
    var out = new ByteArrayOutputStream();
    for (Reading reading : readings) {
      out.write(out.size() == 0 ? '[' : ',');
      out.write(ReadingJson.compact(reading));
    }
    out.write(']');
    return out.toByteArray();
  }

  private static void written(
      List<Reading> readings, ReadingWriter writer, ByteArrayOutputStream out, Context context)
      throws IOException {
    for (Reading reading : readings) {
      writer.write(reading);
    }
    writer.end();
    context.result(out.toByteArray());
  }
}
