package org.denbun.server.picture;

import java.util.Comparator;
import java.util.List;
import org.denbun.server.page.Texts;

/** Two lanes over one axis of time: what was said when, and what happened or is to happen when. */
public final class TimePicture {
  private static final double WIDE = 880;
  private static final double NARROW = 360;

  private TimePicture() {}

  /**
   * Draws it, once for wide and once for narrow screens. The axis goes by the clocks of the texts'
   * language.
   *
   * @param moments in any order
   * @return markup for the body of an HTML page; the same for the same moments in any order, empty
   *     where there are none
   */
  public static String of(List<Moment> moments, Texts texts) {
    if (moments.isEmpty()) {
      return "";
    }
    List<Moment> sorted =
        moments.stream()
            .sorted(Comparator.comparing(Moment::at).thenComparing(Object::toString))
            .toList();
    long told = sorted.stream().filter(moment -> moment instanceof Moment.Told).count();
    Caption caption =
        new Caption(
            "time",
            texts.of("picture.time.title"),
            texts.of("picture.time.desc", told, sorted.size() - told));
    TimeDrawing wide = new TimeDrawing(sorted, WIDE, 30, texts);
    TimeDrawing narrow = new TimeDrawing(sorted, NARROW, 18, texts);
    Svg svg = new Svg().open("figure", "class", "picture time").open("div", "class", "wide");
    new Canvas(WIDE, wide.height(), caption, "wide").draw(svg, wide::draw);
    svg.close("div").open("div", "class", "narrow");
    new Canvas(NARROW, narrow.height(), caption, "narrow").draw(svg, narrow::draw);
    svg.close("div");
    TimeLegend.draw(svg, sorted, texts);
    return svg.close("figure").toString();
  }
}
