package org.denbun.server.answer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.denbun.archive.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given a short while ago and are dear to work out. They hold while no article is
 * added or removed, and no longer than a minute, since readings may be renewed in place. Only so
 * many are kept, those last asked for. Safe for use by many threads.
 */
final class Recent {
  private static final int KEPT = 200;
  private static final long LIFE = Duration.ofMinutes(1).toNanos();

  private final Archive archive;
  private final Map<Object, Given> given =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Given> eldest) {
          return size() > KEPT;
        }
      };

  /** What the archive was like when an answer was given, and when that was. */
  private record Given(long last, int count, long at, Object answer) {}

  Recent(Archive archive) {
    this.archive = archive;
  }

  /**
   * The answer to a question.
   *
   * @param question equal questions have one answer; its type goes with that of the answer
   */
  <T> T answer(Object question, Supplier<T> work) {
    long last = archive.last();
    int count = archive.count();
    Given before = before(question);
    if (before != null
        && before.last() == last
        && before.count() == count
        && System.nanoTime() - before.at() < LIFE) {
      @SuppressWarnings("unchecked")
      T answer = (T) before.answer();
      return answer;
    }
    T answer = work.get();
    keep(question, new Given(last, count, System.nanoTime(), answer));
    return answer;
  }

  private synchronized @Nullable Given before(Object question) {
    return given.get(question);
  }

  private synchronized void keep(Object question, Given answer) {
    given.put(question, answer);
  }
}
