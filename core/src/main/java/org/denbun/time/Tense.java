package org.denbun.time;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.TimeWord.Kind;

/** Whether what stands with a time is over or to come: the first cue behind the time tells. */
final class Tense {

  enum Direction {
    PAST,
    OPEN,
    FUTURE
  }

  private record Cue(int place, Direction direction) {}

  private final Words words;
  private final List<Cue> cues = new ArrayList<>();
  private int read = -1;
  private int next;

  Tense(Words words) {
    this.words = words;
  }

  /** Must be called before a sentence is asked about. */
  void sentence() {
    cues.clear();
    read = -1;
    next = 0;
  }

  /** The direction behind a place of the sentence, each time the same place or a later one. */
  Direction after(int place) {
    if (read < 0) {
      read = place;
      read(place);
    }
    while (next < cues.size() && cues.get(next).place() < place) {
      next++;
    }
    return next < cues.size() ? cues.get(next).direction() : Direction.OPEN;
  }

  private void read(int place) {
    for (int at = place; at < words.limit(); at++) {
      Words.Word word = words.find(at, Kind.FUTURE_CUE, Kind.PAST_CUE);
      if (word != null) {
        boolean past = word.word().kind() == Kind.PAST_CUE;
        cues.add(new Cue(at, past ? Direction.PAST : Direction.FUTURE));
        at = word.end() - 1;
      }
    }
  }
}
