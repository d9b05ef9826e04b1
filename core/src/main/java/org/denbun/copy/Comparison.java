package org.denbun.copy;

import java.util.BitSet;
import java.util.List;
import org.denbun.CopyKind;

/** Two wordings side by side: whether one was copied from the other, and how. */
final class Comparison {

  /** Names and set phrases make a run this long in two texts that nobody copied. */
  private static final int CHANCE = 10;

  /** What a passage has to have beyond chance. */
  private static final int PASSAGE = 5;

  /** What a copy has to have beyond chance: two sentences, or a paragraph reworded. */
  private static final int COPY = 45;

  /** The same for an article of which nearly all stands in the other. */
  private static final int WHOLE_COPY = 20;

  /** With so much of the reporter's own words around them, quoted words were copied too. */
  private static final int AROUND_QUOTATIONS = 20;

  private static final double NEARLY_ALL = 0.75;
  private static final double ALL = 0.97;

  /** Text that is not from the original is the publisher's own from this length on. */
  private static final int OWN_TEXT = 40;

  private final Wording copy;
  private final Wording original;
  private final BitSet explained;
  private final List<Passage> passages;
  private final boolean quotationsProve;

  /**
   * Compares.
   *
   * @param explained units of the copy that stand in another original, and so prove nothing here
   */
  Comparison(Wording copy, Wording original, BitSet explained) {
    this.copy = copy;
    this.original = original;
    this.explained = explained;
    passages = Alignment.of(copy, original);
    quotationsProve = quotationsProve();
    passages.removeIf(passage -> beyondChance(passage) < PASSAGE);
  }

  List<Passage> passages() {
    return passages;
  }

  boolean isCopy() {
    int beyond = passages.stream().mapToInt(this::beyondChance).sum();
    return beyond >= COPY || beyond >= WHOLE_COPY && share() >= NEARLY_ALL;
  }

  private int beyondChance(Passage passage) {
    int beyond = 0;
    for (Run run : passage.runs()) {
      beyond += Math.max(0, proving(run) - CHANCE);
    }
    return beyond;
  }

  /**
   * The same words of a speaker in two articles may come from the speaker; not where what stands
   * around them is the same as well.
   */
  private boolean quotationsProve() {
    int alike = 0;
    for (Passage passage : passages) {
      for (Run run : passage.runs()) {
        alike += copy.own(run.here(), run.hereEnd());
      }
    }
    return alike >= AROUND_QUOTATIONS && alike >= NEARLY_ALL * copy.own(0, copy.size());
  }

  private int proving(Run run) {
    int proving = voiced(run.here(), run.hereEnd());
    int at = explained.nextSetBit(run.here());
    for (; at >= 0 && at < run.hereEnd(); at = explained.nextSetBit(at + 1)) {
      proving -= voiced(at, at + 1);
    }
    return proving;
  }

  private int voiced(int begin, int end) {
    return quotationsProve ? end - begin : copy.own(begin, end);
  }

  /** How much of the copy stands in the original. */
  double share() {
    return (double) passages.stream().mapToInt(Passage::alike).sum() / Math.max(1, copy.size());
  }

  CopyKind kind() {
    if (foreign() >= OWN_TEXT) {
      return CopyKind.MERGED;
    }
    int changed = passages.stream().mapToInt(Passage::changed).sum();
    if (changed > 0 || share() < ALL || !inOrder()) {
      return CopyKind.EDITED;
    }
    return whole() ? CopyKind.VERBATIM : CopyKind.TRIMMED;
  }

  private boolean whole() {
    BitSet there = new BitSet();
    passages.forEach(passage -> passage.runs().forEach(r -> there.set(r.there(), r.thereEnd())));
    return there.cardinality() >= ALL * original.size();
  }

  private boolean inOrder() {
    for (int i = 1; i < passages.size(); i++) {
      if (passages.get(i).originalBegin() < passages.get(i - 1).originalEnd()) {
        return false;
      }
    }
    return true;
  }

  /** The longest stretch of the copy that does not stand in the original. */
  private int foreign() {
    int longest = 0;
    int end = 0;
    for (Passage passage : passages) {
      longest = Math.max(longest, passage.begin() - end);
      end = Math.max(end, passage.end());
    }
    return Math.max(longest, copy.size() - end);
  }

  /** The units of the copy that stand in the original, with what is edited between them. */
  BitSet units() {
    BitSet units = new BitSet();
    passages.forEach(passage -> units.set(passage.begin(), passage.end()));
    return units;
  }
}
