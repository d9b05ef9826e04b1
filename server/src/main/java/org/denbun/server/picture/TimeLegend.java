package org.denbun.server.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denbun.server.page.Texts;

/** What the bars of a timeline mean: only those that it has. */
final class TimeLegend {
  private TimeLegend() {}

  static void draw(Svg svg, List<Moment> moments, Texts texts) {
    Set<Moment.Status> used = EnumSet.noneOf(Moment.Status.class);
    for (Moment moment : moments) {
      if (moment instanceof Moment.Happening happening) {
        used.add(happening.status());
      }
    }
    svg.open("figcaption", "class", "legend");
    if (moments.stream().anyMatch(TimeLegend::denies)) {
      svg.open("span").open("svg", "width", 28.0, "height", 24.0, "aria-hidden", "true");
      svg.open("g", "class", "told deny");
      svg.empty("circle", "class", "dot", "cx", 11.0, "cy", 13.0, "r", 9.5);
      svg.close("g");
      Icons.denied(svg, 19, 7);
      svg.close("svg").text("span", texts.of("picture.denies")).close("span");
    }
    used.forEach(status -> bar(svg, status.name().toLowerCase(Locale.ROOT), texts));
    svg.close("figcaption");
  }

  private static boolean denies(Moment moment) {
    return moment instanceof Moment.Told told && told.stance() == Moment.Stance.DENIES;
  }

  private static void bar(Svg svg, String status, Texts texts) {
    svg.open("span").open("svg", "width", 34.0, "height", 14.0, "aria-hidden", "true");
    svg.open("g", "class", "happening " + status);
    svg.empty("rect", "class", "bar", "x", 4, "y", 2, "width", 26, "height", 10, "rx", 3);
    if (status.equals("cancelled") || status.equals("denied")) {
      svg.path("strike", "M0 7H34");
    }
    svg.close("g").close("svg");
    svg.text("span", texts.of("picture.status." + status)).close("span");
  }
}
