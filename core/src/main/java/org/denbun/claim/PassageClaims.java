package org.denbun.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the claims of a passage: sentence by sentence, then across the full stop. */
public final class PassageClaims {

  private PassageClaims() {}

  /**
   * The claims of each sentence, in the order of the text.
   *
   * @return as many lists as there are sentences
   */
  public static List<List<Draft>> of(List<Sentence> sentences) {
    List<List<Draft>> drafts = new ArrayList<>();
    List<@Nullable List<Draft>> answers = Answers.of(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      List<Draft> answer = answers.get(i);
      if (answer == null || !answer.isEmpty()) {
        drafts.add(answer == null ? List.of() : answer);
        continue;
      }
      List<Sentence> before = sentences.subList(0, i);
      if (i > 0 && s.promising() && Follows.told(s, drafts.get(i - 1))) {
        drafts.add(List.of());
        continue;
      }
      List<Draft> found = new ArrayList<>(ClaimFinder.of(s));
      Sentence next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
      boolean spoke = i > 0 && !drafts.get(i - 1).isEmpty();
      found.addAll(Alone.in(s, found, before, spoke ? null : next));
      if (found.isEmpty() && s.promising()) {
        found.addAll(Follows.of(s, before, next, drafts));
      }
      found.sort(Comparator.comparingInt(d -> d.content.getFirst().begin()));
      drafts.add(found);
    }
    return drafts;
  }
}
