package org.denbun.server.picture;

import java.util.function.Consumer;

/** An {@code svg} element of a size in CSS pixels, named by its caption. */
record Canvas(double width, double height, Caption caption, String part) {

  void draw(Svg svg, Consumer<Svg> shapes) {
    String title = caption.id(part + "-title");
    String description = caption.id(part + "-desc");
    String box = "0 0 " + Svg.number(width) + " " + Svg.number(height);
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "role",
        "group",
        "aria-labelledby",
        title + " " + description,
        "width",
        width,
        "height",
        height,
        "viewBox",
        box);
    svg.text("title", TextWidth.title(caption.title()), "id", title);
    svg.text("desc", caption.description(), "id", description);
    shapes.accept(svg);
    svg.close("svg");
  }
}
