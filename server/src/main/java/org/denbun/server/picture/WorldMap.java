package org.denbun.server.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.denbun.server.page.Texts;

/** Places on a map of that piece of the world in which they lie. */
public final class WorldMap {
  private static final double WIDE = 880;
  private static final double NARROW = 360;
  private static final int NAMED = 12;

  private WorldMap() {}

  /**
   * Draws it, once for wide and once for narrow screens.
   *
   * @param points in any order; what has no possible position is left out
   * @return markup for the body of an HTML page; the same for the same points in any order, the
   *     whole world where there are none
   */
  public static String of(List<Point> points, Texts texts) {
    List<Point> lying = points.stream().filter(Point::lies).toList();
    String names =
        lying.stream()
            .map(point -> Svg.clean(point.name()))
            .distinct()
            .sorted()
            .limit(NAMED)
            .collect(Collectors.joining(texts.of("picture.comma")));
    Caption caption =
        new Caption(
            "map",
            texts.of("picture.map.title", lying.size()),
            texts.of("picture.map.desc", lying.size(), names));
    MapDrawing wide = new MapDrawing(lying, WIDE, 0.42, 0.56, texts);
    MapDrawing narrow = new MapDrawing(lying, NARROW, 0.6, 0.95, texts);
    Svg svg = new Svg().open("figure", "class", "picture map").open("div", "class", "wide");
    new Canvas(WIDE, wide.height(), caption, "wide").draw(svg, wide::draw);
    svg.close("div").open("div", "class", "narrow");
    new Canvas(NARROW, narrow.height(), caption, "narrow").draw(svg, narrow::draw);
    return svg.close("div").close("figure").toString();
  }
}
