package org.denbun.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.denbun.server.page.Frame.DataLink;
import org.jspecify.annotations.Nullable;

/** The addresses of pages and of their data, with everything in them encoded. */
public final class Paths {
  private Paths() {}

  /** An article. */
  public static String article(String id) {
    return "/article?id=" + encoded(id);
  }

  /** A claim in its article. */
  public static String claim(String article, @Nullable String claim) {
    return article(article) + (claim == null ? "" : "#" + encoded(claim));
  }

  /** What a source said. */
  public static String source(String name) {
    return "/source?name=" + encoded(name);
  }

  /** The proposition that fits a statement. */
  public static String proposition(String statement) {
    return "/proposition?statement=" + encoded(statement);
  }

  /** The affair that an article belongs to. */
  public static String affair(String article) {
    return "/affair?article=" + encoded(article);
  }

  /** A part of an address that may hold anything. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The data of an address of the API that has parameters already, in these formats. */
  static List<DataLink> data(String api, String... formats) {
    var links = new ArrayList<DataLink>();
    String joint = api.contains("?") ? "&" : "?";
    for (String format : formats) {
      links.add(link(format, api + (format.equals("json") ? "" : joint + "format=" + format)));
    }
    return links;
  }

  private static DataLink link(String format, String href) {
    return switch (format) {
      case "csv" -> new DataLink("CSV", "text/csv", href);
      case "jsonld" -> new DataLink("JSON-LD", "application/ld+json", href);
      case "geojson" -> new DataLink("GeoJSON", "application/geo+json", href);
      case "ics" -> new DataLink("iCalendar", "text/calendar", href);
      default -> new DataLink("JSON", "application/json", href);
    };
  }
}
