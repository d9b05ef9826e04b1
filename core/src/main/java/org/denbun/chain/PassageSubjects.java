package org.denbun.chain;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.claim.SourcePhrases;
import org.jspecify.annotations.Nullable;

/** Whom is the passage about, who may go on speaking unnamed? For one article. */
final class PassageSubjects {

  /** How many sentences back the subject of a passage is looked for. */
  private static final int REACH = 8;

  /** The same for a subject that is no topic. */
  private static final int NEAR = 2;

  private final List<Sentence> sentences;

  PassageSubjects(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * The nearest subject of the passage that can speak.
   *
   * @param since the sentence of the last claim; only later ones count
   * @param people whether only people count
   */
  @Nullable Phrase since(int since, int at, boolean people) {
    for (int i = at - 1; i > since && i >= at - REACH; i--) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), people, true);
      if (subject != null) {
        return subject;
      }
    }
    for (int i = at - 1; people && i > since && i >= at - NEAR; i--) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), true, false);
      if (subject != null && subject.kind() == SourceKind.PERSON) {
        return subject;
      }
    }
    return since < 0 ? first(at, people) : null;
  }

  /** The outlet that was the subject of a sentence last, or null. */
  @Nullable Phrase outlet(int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Phrase outlet = SourcePhrases.outlet(sentences.get(i));
      if (outlet != null) {
        return outlet;
      }
    }
    return null;
  }

  /** Where nobody has spoken yet, the first who acts in the article. */
  private @Nullable Phrase first(int at, boolean people) {
    for (int i = 0; i < Math.min(at, REACH); i++) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), people, false);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }
}
