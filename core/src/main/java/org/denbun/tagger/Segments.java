package org.denbun.tagger;

/**
 * Walks over the stretches of a line that may hold a name: candidates side by side. What lies
 * between them is never looked at, in training as in tagging.
 */
final class Segments {

  private final Line line;
  private int begin;
  private int end;
  private int runBegin;
  private int runEnd;

  Segments(Line line) {
    this.line = line;
    end = line.begin();
  }

  /** Goes on to the next stretch; false after the last one. */
  boolean next() {
    begin = end;
    while (begin < line.end() && !opens(line.word(begin))) {
      begin++;
    }
    end = begin;
    while (end < line.end() && line.word(end).candidate()) {
      end++;
    }
    while (end > begin && !opens(line.word(end - 1))) {
      end--;
    }
    return end > begin;
  }

  private static boolean opens(Word word) {
    return word.candidate() && word.nominal();
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** Moves to a word of the stretch, each after the one before it. */
  void stand(int i) {
    if (i < runEnd && i > begin) {
      return;
    }
    runBegin = i;
    runEnd = i + 1;
    while (line.word(i).nominal() && runEnd < end && line.word(runEnd).nominal()) {
      runEnd++;
    }
  }

  /** Where the run of nouns begins that the word stands in. */
  int runBegin() {
    return runBegin;
  }

  /** The index after the run of nouns that the word stands in. */
  int runEnd() {
    return runEnd;
  }
}
