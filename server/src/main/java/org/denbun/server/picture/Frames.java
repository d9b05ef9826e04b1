package org.denbun.server.picture;

import org.denbun.independence.Stance;

/** The frame of an institution, with its name. */
final class Frames {
  private static final double SIZE = 12;

  private Frames() {}

  static void draw(
      Svg svg, OriginFrames.Frame frame, double x, double top, double width, double bottom) {
    svg.open("g", "class", frame.side() == Stance.DENY ? "frame deny" : "frame affirm");
    svg.text("title", TextWidth.title(frame.institution()));
    svg.empty("rect", "x", x, "y", top, "width", width, "height", bottom - top, "rx", 12.0);
    String name = TextWidth.shorten(frame.institution(), (width - 28) / SIZE);
    svg.text("text", name, "font-size", SIZE, "x", x + 14, "y", top + 19.5);
    svg.close("g");
  }
}
