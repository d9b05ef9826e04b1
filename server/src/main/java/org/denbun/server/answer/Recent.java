package org.denbun.server.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.denbun.archive.Archive;
import org.denbun.archive.State;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given before and are dear to work out. They hold while no article is added,
 * removed or read anew. Only so many are kept, those last asked for. Safe for use by many threads.
 */
final class Recent {
  private static final int KEPT = 200;

  private final Archive archive;
  private final Map<Object, Given> given =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Given> eldest) {
          return size() > KEPT;
        }
      };

  /** What the archive was like when an answer was given. */
  private record Given(State state, Object answer) {}

  Recent(Archive archive) {
    this.archive = archive;
  }

  /**
   * The answer to a question.
   *
   * @param question equal questions have one answer; its type goes with that of the answer
   */
  <T> T answer(Object question, Supplier<T> work) {
    State state = archive.state();
    Given before = before(question);
    if (before != null && before.state().equals(state)) {
      @SuppressWarnings("unchecked")
      T answer = (T) before.answer();
      return answer;
    }
    T answer = work.get();
    keep(question, new Given(state, answer));
    return answer;
  }

  private synchronized @Nullable Given before(Object question) {
    return given.get(question);
  }

  private synchronized void keep(Object question, Given answer) {
    given.put(question, answer);
  }
}
