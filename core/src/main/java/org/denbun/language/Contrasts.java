package org.denbun.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Outcomes that rule each other out. Immutable. */
public final class Contrasts {

  private record Contrast(Set<String> one, Set<String> other) {}

  private final List<Contrast> contrasts;

  private Contrasts(List<Contrast> contrasts) {
    this.contrasts = contrasts;
  }

  /**
   * Reads contrasts.tsv of a language; without any where it has none.
   *
   * @throws LanguageException where the file holds what cannot be right
   */
  public static Contrasts of(Language language) {
    return new Contrasts(
        LanguageFolder.rows(language.folder(), WordList.CONTRASTS).stream()
            .map(row -> new Contrast(Set.copyOf(row.all("one")), Set.copyOf(row.all("other"))))
            .toList());
  }

  /** Whether some words tell of an outcome that rules one out, and of none that goes with it. */
  public boolean ruledOut(String outcome, Collection<String> words) {
    return contrasts.stream()
        .anyMatch(c ->
            ruledOut(outcome, words, c.one(), c.other())
                || ruledOut(outcome, words, c.other(), c.one()));
  }

  private static boolean ruledOut(
      String outcome, Collection<String> words, Set<String> its, Set<String> others) {
    return its.contains(outcome)
        && words.stream().anyMatch(others::contains)
        && words.stream().noneMatch(its::contains);
  }
}
