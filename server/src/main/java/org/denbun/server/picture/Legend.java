package org.denbun.server.picture;

import org.denbun.independence.Stance;
import org.denbun.server.page.Texts;

/** What the lines and signs of a picture of chains mean: only those that it has. */
final class Legend {
  private Legend() {}

  static void draw(Svg svg, ChainGraph graph, Texts texts) {
    boolean denied = graph.edges().stream().anyMatch(e -> e.stance() == Stance.DENY);
    boolean loops =
        graph.nodes().stream()
            .anyMatch(n -> n instanceof ChainNode.End end && end.origin().circular());
    svg.open("figcaption", "class", "legend");
    if (denied) {
      line(svg, "affirm", texts.of("picture.affirms"));
      line(svg, "deny", texts.of("picture.denies"));
    }
    if (loops) {
      svg.open("span").open("svg", "width", 20.0, "height", 20.0, "aria-hidden", "true");
      Icons.loop(svg, 10, 10);
      svg.close("svg").text("span", texts.of("picture.loop")).close("span");
    }
    if (graph.left() > 0) {
      svg.text("span", texts.of("picture.left", graph.left()));
    }
    svg.close("figcaption");
  }

  private static void line(Svg svg, String stance, String words) {
    svg.open("span").open("svg", "width", 34.0, "height", 12.0, "aria-hidden", "true");
    svg.empty("path", "class", "line " + stance, "d", "M1 6H27");
    svg.empty("path", "class", "tip " + stance, "d", "M27 2.5L34 6L27 9.5z");
    svg.close("svg").text("span", words).close("span");
  }
}
