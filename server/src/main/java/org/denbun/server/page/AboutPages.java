package org.denbun.server.page;

import io.javalin.http.Context;
import java.util.List;

/** {@code /about}: how to read the numbers. */
final class AboutPages {
  private final Frames frames;

  AboutPages(Frames frames) {
    this.frames = frames;
  }

  void about(Context context) {
    Texts t = Frames.texts(context.req());
    String title = t.of("about");
    List<String> paragraphs = t.of("about.text").lines().toList();
    var frame = frames.of(context, title, List.of());
    Frames.write(context, "plain", new PlainPage(frame, title, paragraphs));
  }
}
