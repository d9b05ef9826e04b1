package org.denbun.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers answers that hang on the question alone: news names the same people and places again
 * and again. Bounded: a new answer takes the place of one that shares its slot. Safe for use by
 * many threads at once.
 *
 * @param <Q> a question, with {@code equals} and {@code hashCode}
 * @param <A> an answer, immutable
 */
public final class Memo<Q, A extends @Nullable Object> {

  /** An answer that another thread has just put aside is only found again. */
  private record Answer<Q, A extends @Nullable Object>(Q question, A answer) {}

  private static final int SPREAD = 0x9E3779B9;

  private final @Nullable Answer<Q, A>[] answers;
  private final int shift;

  /** As many answers at most as two to this power. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type.
  public Memo(int power) {
    answers = new Answer[1 << power];
    shift = Integer.SIZE - power;
  }

  /** The answer to a question, asked where it is not remembered. */
  public A of(Q question, Function<? super Q, ? extends A> asked) {
    int slot = question.hashCode() * SPREAD >>> shift;
    Answer<Q, A> known = answers[slot];
    if (known == null || !known.question().equals(question)) {
      known = new Answer<>(question, asked.apply(question));
      answers[slot] = known;
    }
    return known.answer();
  }
}
