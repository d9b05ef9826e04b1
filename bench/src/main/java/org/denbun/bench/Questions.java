package org.denbun.bench;

import java.util.ArrayList;
import java.util.List;

/** Questions that an archive of copied news can answer: sentences of its originals. */
final class Questions {
  private static final int MOST = 60;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 60;

  private Questions() {}

  /** The first sentence of usual length of each original, of the first originals. */
  static List<String> of(CopiedNews news) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < news.originals() && questions.size() < MOST; i++) {
      for (String line : news.articles().get(i).text().split("[" + Desk.STOP + "\n]")) {
        if (line.length() > SHORTEST && line.length() < LONGEST) {
          questions.add(line + Desk.STOP);
          break;
        }
      }
    }
    return questions;
  }
}
