package org.denbun.time;

import java.util.ArrayList;
import java.util.List;
import org.denbun.text.Range;

/** Splits examples at the stop. */
final class Stops {

  private Stops() {}

  static List<Range> sentences(String text) {
    List<Range> sentences = new ArrayList<>();
    for (int begin = 0; begin < text.length(); ) {
      int stop = text.indexOf('。', begin);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(new Range(begin, end));
      begin = end;
    }
    return sentences;
  }
}
