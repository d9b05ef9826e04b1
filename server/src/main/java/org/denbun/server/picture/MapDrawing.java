package org.denbun.server.picture;

import java.util.Comparator;
import java.util.List;
import org.denbun.server.page.Texts;

/** A map at one size. */
final class MapDrawing {
  private static final double SIZE = 13;
  private static final double SMALL = 11;
  private static final double LONGEST_NAME = 14;
  private static final double LONGEST_SCALE = 0.28;

  private final List<Point> points;
  private final Window window;
  private final Texts texts;
  private final int most;

  MapDrawing(List<Point> points, double width, double slimmest, double highest, Texts texts) {
    this.points =
        points.stream()
            .filter(Point::lies)
            .sorted(
                Comparator.comparingInt((Point p) -> -p.count())
                    .thenComparing(Point::name)
                    .thenComparingDouble(Point::longitude)
                    .thenComparingDouble(Point::latitude))
            .toList();
    this.texts = texts;
    window = Window.around(this.points, width, slimmest * width, highest * width);
    most = this.points.stream().mapToInt(Point::count).max().orElse(1);
  }

  double height() {
    return window.height();
  }

  void draw(Svg svg) {
    svg.empty(
        "rect", "class", "sea", "width", window.width(), "height", window.height(), "rx", 8.0);
    WorldLines world = WorldLines.packaged();
    svg.open("g", "transform", "scale(" + 1.0 / LandPaths.STEPS + ")");
    svg.path("land polar", new LandPaths(window).areas(world.polar()));
    svg.path("land", new LandPaths(window).areas(world.land()));
    svg.path("border", new LandPaths(window).lines(world.borders()));
    svg.close("g");
    Labels labels = new Labels(new Box(6, 6, window.width() - 6, window.height() - 6), SIZE);
    notes(svg, labels);
    points.forEach(point -> labels.take(Box.around(x(point), y(point), radius(point))));
    points.reversed().forEach(point -> circle(svg, point));
    points.forEach(point -> name(svg, point, labels));
  }

  private void circle(Svg svg, Point point) {
    String element = svg.openLink(point.address(), point.certain() ? "point" : "point doubtful");
    svg.text("title", title(point));
    svg.empty("circle", "cx", x(point), "cy", y(point), "r", radius(point));
    svg.close(element);
  }

  private String title(Point point) {
    String key = point.certain() ? "picture.point" : "picture.point.doubtful";
    return TextWidth.title(texts.of(key, Svg.clean(point.name()), point.count()));
  }

  private void name(Svg svg, Point point, Labels labels) {
    String name = TextWidth.shorten(point.name(), LONGEST_NAME);
    Box place = labels.place(name, x(point), y(point), radius(point));
    if (place != null && !name.isEmpty()) {
      String element = svg.openLink(point.address(), "place");
      svg.text("title", title(point));
      svg.text("text", name, "font-size", SIZE, "x", place.left(), "y", place.bottom() - 3.6);
      svg.close(element);
    }
  }

  private double x(Point point) {
    return window.near(point.longitude());
  }

  private double y(Point point) {
    return window.y(point.latitude());
  }

  private double radius(Point point) {
    return 4.5 + 6.5 * Math.sqrt((double) Math.max(0, point.count() - 1) / Math.max(1, most));
  }

  private void notes(Svg svg, Labels labels) {
    String credit = texts.of("picture.map.credit");
    double y = window.height() - 10;
    double wide = TextWidth.of(credit) * SMALL;
    svg.text(
        "text",
        credit,
        "class",
        "credit",
        "font-size",
        SMALL,
        "text-anchor",
        "end",
        "x",
        window.width() - 10,
        "y",
        y);
    labels.take(
        new Box(window.width() - 14 - wide, y - SMALL - 2, window.width(), window.height()));
    scale(svg, labels, y);
  }

  /** A bar of a round length. */
  private void scale(Svg svg, Labels labels, double y) {
    double longest = window.width() * LONGEST_SCALE / window.kilometre();
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    double length = longest >= 5 * power ? 5 * power : longest >= 2 * power ? 2 * power : power;
    double end = 12 + length * window.kilometre();
    String path = "M12 " + Svg.number(y - 4) + "V" + Svg.number(y) + "H" + Svg.number(end) + "V";
    svg.empty("path", "class", "scale", "d", path + Svg.number(y - 4));
    String words = texts.of("picture.map.scale", Math.round(length));
    svg.text("text", words, "class", "credit", "font-size", SMALL, "x", end + 6, "y", y);
    double wide = TextWidth.of(words) * SMALL;
    labels.take(new Box(0, y - SMALL - 2, end + 10 + wide, window.height()));
  }
}
