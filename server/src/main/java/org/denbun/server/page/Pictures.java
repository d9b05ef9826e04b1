package org.denbun.server.page;

import java.util.List;
import org.denbun.Reading;
import org.denbun.archive.comparison.Answer;

/** The pictures of a page. */
final class Pictures {
  private Pictures() {}

  static String chains(Answer answer, Texts t) {
    return "";
  }

  static String times(List<Reading> readings, Texts t) {
    return "";
  }

  static String map(List<Reading> readings, Texts t) {
    return "";
  }
}
