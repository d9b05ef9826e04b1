package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.view.Heading;

/** Readings for a person: first what matters, then each claim, then what else was found. */
final class TextPrintout implements Printout {
  private final OutputStream out;
  private final boolean several;
  private final Layout layout;
  private boolean begun;

  /**
   * A printout.
   *
   * @param several whether to tell which article each reading is of
   */
  TextPrintout(OutputStream out, boolean several, Layout layout) {
    this.out = out;
    this.several = several;
    this.layout = layout;
  }

  @Override
  public void print(Reading reading) throws IOException {
    var text = new StringBuilder(begun ? "\n" : "");
    begun = true;
    if (several) {
      text.append(layout.quiet("== " + Heading.of(reading.article()))).append('\n');
    }
    text.append(layout.strong(summary(reading))).append('\n');
    var claims = new ClaimText(reading, layout);
    for (Claim claim : reading.claims()) {
      text.append('\n').append(claims.of(claim));
    }
    text.append(OwnVoice.of(reading, layout)).append(FoundText.of(reading, layout));
    text.append(layout.quiet(Marked.of(reading.marked())));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** One line where a program may read it, as many as it takes before a person's eyes. */
  private String summary(Reading reading) {
    String line = Summary.of(reading);
    return layout.lines() ? String.join("\n", Wrapping.lines(line, layout.columns())) : line;
  }
}
