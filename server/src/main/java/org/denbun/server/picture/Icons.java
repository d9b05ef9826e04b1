package org.denbun.server.picture;

import org.denbun.SourceKind;

/** Signs of a few lines, drawn in the colour of the text around them. */
final class Icons {
  private Icons() {}

  /** What sort of source it is, in a square of 16. */
  static void source(Svg svg, SourceKind kind, double x, double y) {
    draw(svg, kind, at(x, y));
  }

  /** The same around a point, smaller. */
  static void small(Svg svg, SourceKind kind, double x, double y) {
    draw(svg, kind, at(x - 5.6, y - 5.6) + " scale(.7)");
  }

  private static void draw(Svg svg, SourceKind kind, String where) {
    String path =
        switch (kind) {
          case OUTLET ->
              "M2 3.5h9v9.5H3.5a1.5 1.5 0 0 1-1.5-1.5zM11 6h3v5.5a1.5 1.5 0 0 1-3 0M4.5 6.5h4M4.5"
                  + " 9.5h4";
          case PERSON, ANONYMOUS ->
              "M8 2.2a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 1 1 0-5.8M2.3 14c.2-3.3 2.5-4.6 5.7-4.6s5.5 1.3"
                  + " 5.7 4.6";
          case ORGANISATION -> "M1.5 14h13M2.5 6.2L8 2.5l5.5 3.7zM4 8.5V12M8 8.5V12M12 8.5V12";
          case DOCUMENT -> "M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M6 8.5h4M6 11h4";
          case UNSTATED -> "M5.6 5.8a2.5 2.5 0 1 1 3.6 2.3c-.9.5-1.2 1-1.2 2M8 12.8v.2";
        };
    svg.empty(
        "path",
        "class",
        kind == SourceKind.ANONYMOUS ? "icon unnamed" : "icon",
        "transform",
        where,
        "d",
        path);
  }

  /** A cross in a circle around a point. */
  static void denies(Svg svg, double x, double y) {
    svg.open("g", "class", "sign denies", "transform", at(x, y));
    svg.empty("circle", "r", 9.0);
    svg.empty("path", "d", "M-3.4-3.4L3.4 3.4M3.4-3.4L-3.4 3.4");
    svg.close("g");
  }

  /** A small cross in a circle around a point. */
  static void denied(Svg svg, double x, double y) {
    svg.open("g", "class", "sign denies", "transform", at(x, y) + " scale(.6)");
    svg.empty("circle", "r", 9.0);
    svg.path("cross", "M-3.6-3.6L3.6 3.6M3.6-3.6L-3.6 3.6");
    svg.close("g");
  }

  /** An arrow that bites its tail around a point. */
  static void loop(Svg svg, double x, double y) {
    svg.open("g", "class", "sign loop", "transform", at(x, y));
    svg.empty("circle", "r", 9.0);
    svg.empty("path", "d", "M3.6-2.6A4.5 4.5 0 1 0 4.5.9M4.3-5.6L3.8-2.3L.6-3");
    svg.close("g");
  }

  private static String at(double x, double y) {
    return "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
  }
}
