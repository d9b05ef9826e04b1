package org.denbun.time;

import java.util.ArrayList;
import java.util.List;
import org.denbun.text.Range;

/** A text without the square brackets in it, and the places that they marked. */
record Marked(String text, List<Range> ranges) {

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Range> ranges = new ArrayList<>();
    int begin = -1;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        begin = text.length();
      } else if (c == ']') {
        ranges.add(new Range(begin, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), ranges);
  }
}
