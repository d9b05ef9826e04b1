package org.denbun.server.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.denbun.server.page.Texts;

/** A timeline at one width. */
final class TimeDrawing {
  private static final double SIDE = 14;
  private static final double HEAD = 30;
  private static final double FOOT = 44;
  private static final double BETWEEN = 14;

  private final Texts texts;
  private final TimeAxis axis;
  private final ToldLane told;
  private final HappeningLane happening;

  /**
   * @param moments in the order of time
   * @param longest how wide words may be, in em
   */
  TimeDrawing(List<Moment> moments, double width, double longest, Texts texts) {
    this.texts = texts;
    List<Moment.Told> said = new ArrayList<>();
    List<Moment.Happening> happened = new ArrayList<>();
    List<Instant> all = new ArrayList<>();
    for (Moment moment : moments) {
      switch (moment) {
        case Moment.Told one -> {
          said.add(one);
          all.add(one.at());
        }
        case Moment.Happening one -> {
          happened.add(one);
          all.addAll(List.of(one.from(), one.to()));
        }
      }
    }
    Times times = new Times(texts);
    double right = width - SIDE;
    axis = new TimeAxis(all, SIDE, right, times.zone(), texts);
    told = new ToldLane(said, axis, times, SIDE, right, longest);
    happening = new HappeningLane(happened, axis, times, SIDE, right, longest);
  }

  double height() {
    return top() + lane(happening.height()) + FOOT;
  }

  void draw(Svg svg) {
    axis.draw(svg, 0, height() - FOOT);
    if (told.height() > 0) {
      head(svg, "picture.told", 0);
      told.draw(svg, HEAD);
    }
    if (happening.height() > 0) {
      head(svg, "picture.happening", top());
      happening.draw(svg, top() + HEAD);
    }
  }

  private double top() {
    return lane(told.height());
  }

  private static double lane(double height) {
    return height == 0 ? 0 : HEAD + height + BETWEEN;
  }

  private void head(Svg svg, String key, double top) {
    svg.text("text", texts.of(key), "class", "head", "font-size", 12.0, "x", SIDE, "y", top + 18);
  }
}
