package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.SourceKind;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a phrase such as "X's report", "X's talk" or "X's statement": the words of X are
 * X's own, a document is a source beside its author.
 */
final class Owners {

  private Owners() {}

  /**
   * The sources that end before an index.
   *
   * @param headed whether only the words of somebody count, not a bare name
   */
  static List<Phrase> sources(Sentence s, int end, boolean headed) {
    Phrase last = NounPhrases.before(s, end);
    if (last == null) {
      return List.of();
    }
    String head = head(last, s.language().words("speech-head"));
    if (head != null) {
      return spoken(s, last, head);
    }
    if (headed) {
      return List.of();
    }
    if (last.kind() == SourceKind.DOCUMENT) {
      return List.of(last.by(author(s, last)));
    }
    return NounPhrases.allBefore(s, end);
  }

  private static @Nullable String head(Phrase phrase, Set<String> heads) {
    String longest = null;
    for (String head : heads) {
      if (phrase.text().endsWith(head) && (longest == null || head.length() > longest.length())) {
        longest = head;
      }
    }
    return longest;
  }

  private static List<Phrase> spoken(Sentence s, Phrase last, String head) {
    int end = last.end();
    while (end > last.begin() && s.text(end, last.end()).length() < head.length()) {
      end--;
    }
    Phrase owner = NounPhrases.before(s, end);
    if (owner != null && owner.kind() != null) {
      return NounPhrases.allBefore(s, end);
    }
    if (s.tag(last.begin() - 1) == Tag.GENITIVE) {
      return NounPhrases.allBefore(s, last.begin() - 1);
    }
    return owner == null ? (end == last.begin() ? alone(last) : List.of()) : List.of(owner);
  }

  private static List<Phrase> alone(Phrase phrase) {
    return List.of(phrase);
  }

  /** Who made a document: the phrase before its "of", or the body inside its own name. */
  static @Nullable Phrase author(Sentence s, Phrase document) {
    if (s.tag(document.begin() - 1) == Tag.GENITIVE) {
      return known(NounPhrases.before(s, document.begin() - 1));
    }
    for (int end = document.end() - 1; end > document.begin(); end--) {
      Phrase part = NounPhrases.before(s, end);
      if (part != null && part.begin() == document.begin() && known(part) != null) {
        return part;
      }
    }
    List<Phrase> makers = new ArrayList<>();
    for (int i = document.begin() - 1; i >= 0 && s.tag(i) != Tag.COMMA; i--) {
      if (s.tag(i) == Tag.SUBJECT && s.tag(document.begin() - 1).verbal()) {
        Phrase maker = known(NounPhrases.before(s, i));
        if (maker != null) {
          makers.add(maker);
        }
      }
    }
    return makers.isEmpty() ? null : makers.getFirst();
  }

  private static @Nullable Phrase known(@Nullable Phrase phrase) {
    return phrase == null || phrase.kind() == null || phrase.kind() == SourceKind.DOCUMENT
        ? null
        : phrase;
  }
}
