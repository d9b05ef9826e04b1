package org.denbun.server.picture;

import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A shape with two lines of text.
 *
 * @param look its classes
 * @param name the upper line, at any length
 * @param note the lower line
 * @param copies what stands at the end of the lower line, on a stack of sheets; or null
 * @param title all that can be told of it
 * @param address where it leads, or null
 * @param icon what sort of source it is, or null for an article
 * @param sign what it is marked with
 */
record Card(
    String look,
    String name,
    String note,
    @Nullable String copies,
    String title,
    @Nullable String address,
    @Nullable SourceKind icon,
    Sign sign) {

  static final double HEIGHT = 48;
  static final double LOW = 30;

  private static final double NAME_SIZE = 14;
  private static final double NOTE_SIZE = 12;
  private static final double PADDING = 13;
  private static final double ICON = 24;
  private static final double SIGN = 26;

  /** A mark at the end of a card. */
  enum Sign {
    NONE,
    DENIES,
    LOOP
  }

  Card marked(Sign other) {
    return new Card(look, name, note, copies, title, address, icon, other);
  }

  Card noted(String other) {
    return new Card(look, name, other, copies, title, address, icon, sign);
  }

  /** On one line, without its icon. */
  void drawLow(Svg svg, double x, double y, double width) {
    String element = begin(svg);
    sheets(svg, x, y, width, LOW);
    String behind = copies == null ? note : note + "  " + copies;
    double room = (width - 2 * PADDING - (TextWidth.of(behind) + 1) * NOTE_SIZE) / NAME_SIZE;
    text(svg, TextWidth.shorten(name, room), "name", NAME_SIZE, x + PADDING, y + 20);
    double noteEnd = x + width - PADDING;
    if (copies != null) {
      end(svg, copies, "copies", noteEnd, y + 19.5);
      noteEnd -= (TextWidth.of(copies) + 0.7) * NOTE_SIZE;
    }
    end(svg, note, "note", noteEnd, y + 19.5);
    svg.close(element);
  }

  void draw(Svg svg, double x, double y, double width) {
    String element = begin(svg);
    sheets(svg, x, y, width, HEIGHT);
    if (icon != null) {
      Icons.source(svg, icon, x + PADDING - 1, y + HEIGHT / 2 - 8);
    }
    lines(svg, x, y, width);
    switch (sign) {
      case NONE -> {}
      case DENIES -> Icons.denies(svg, x + width - 20, y + HEIGHT / 2);
      case LOOP -> Icons.loop(svg, x + width - 20, y + HEIGHT / 2);
    }
    svg.close(element);
  }

  private String begin(Svg svg) {
    String element = svg.openLink(address, "card " + look);
    svg.text("title", TextWidth.title(title));
    return element;
  }

  private void sheets(Svg svg, double x, double y, double width, double height) {
    if (copies != null) {
      sheet(svg, x + 7, y + 7, width, height, "sheet");
      sheet(svg, x + 3.5, y + 3.5, width, height, "sheet");
    }
    sheet(svg, x, y, width, height, "face");
  }

  private void sheet(Svg svg, double x, double y, double width, double height, String part) {
    double round = icon == null ? 4 : height / 2;
    svg.empty("rect", "class", part, "x", x, "y", y, "width", width, "height", height, "rx", round);
  }

  private void lines(Svg svg, double x, double y, double width) {
    double left = x + PADDING + (icon == null ? 0 : ICON);
    double room = x + width - PADDING - (sign == Sign.NONE ? 0 : SIGN) - left;
    double behind = copies == null ? 0 : (TextWidth.of(copies) + 0.8) * NOTE_SIZE;
    text(svg, TextWidth.shorten(name, room / NAME_SIZE), "name", NAME_SIZE, left, y + 20.5);
    String lower = TextWidth.shorten(note, (room - behind) / NOTE_SIZE);
    text(svg, lower, "note", NOTE_SIZE, left, y + 37.5);
    if (copies != null) {
      end(svg, copies, "copies", x + width - PADDING, y + 37.5);
    }
  }

  private static void end(Svg svg, String words, String part, double x, double y) {
    svg.text(
        "text", words, "class", part, "font-size", NOTE_SIZE, "text-anchor", "end", "x", x, "y", y);
  }

  private static void text(Svg svg, String words, String part, double size, double x, double y) {
    svg.text("text", words, "class", part, "font-size", size, "x", x, "y", y);
  }
}
