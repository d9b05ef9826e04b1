package org.denbun.claim;

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
    String head = head(s, last);
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

  /** The study of somebody that ends before an index; empty where there is none. */
  static List<Phrase> study(Sentence s, int end) {
    Phrase study = s.in(end - 1, "study") ? NounPhrases.before(s, end) : null;
    Phrase maker = study == null ? null : author(s, study);
    return study == null || maker == null
        ? List.of()
        : List.of(study.with(SourceKind.DOCUMENT).by(maker));
  }

  /** The longest run of tokens at the end of a phrase that heads somebody's words, or null. */
  private static @Nullable String head(Sentence s, Phrase phrase) {
    Set<String> heads = s.language().words("speech-head");
    for (int begin = phrase.begin(); begin < phrase.end(); begin++) {
      String tail = s.text(begin, phrase.end());
      if (heads.contains(tail)) {
        return tail;
      }
    }
    return null;
  }

  private static List<Phrase> spoken(Sentence s, Phrase last, String head) {
    int end = last.end();
    while (end > last.begin() && s.text(end, last.end()).length() < head.length()) {
      end--;
    }
    Phrase owner = NounPhrases.before(s, end);
    if (owner != null && s.language().words("determiner").contains(owner.text())) {
      return List.of(last);
    }
    if (owner != null && owner.kind() != null) {
      return NounPhrases.allBefore(s, end);
    }
    int before = last.begin() - 1;
    if (s.tag(before) == Tag.GENITIVE) {
      Phrase possessor = NounPhrases.before(s, before);
      if (possessor == null || !NounPhrases.dated(s, possessor)) {
        return NounPhrases.allBefore(s, before);
      }
      return s.tag(possessor.begin() - 1) == Tag.GENITIVE
          ? NounPhrases.allBefore(s, possessor.begin() - 1)
          : List.of(last);
    }
    if (s.tag(before).verbal()) {
      Phrase maker = relative(s, last.begin());
      return maker == null ? List.of() : List.of(maker);
    }
    boolean alone = owner == null || NounPhrases.dated(s, owner);
    if (alone) {
      return s.tag(before) == Tag.ADNOMINAL ? List.of() : List.of(last);
    }
    return List.of(owner);
  }

  /** Who made a document: the phrase before its "of", or the body inside its own name. */
  static @Nullable Phrase author(Sentence s, Phrase document) {
    if (s.tag(document.begin() - 1) == Tag.GENITIVE) {
      return known(possessor(s, document.begin() - 1));
    }
    boolean listed = document.text().equals(s.language().names().head(document.text()));
    for (int end = document.end() - 1; end > document.begin() && !listed; end--) {
      Phrase part = NounPhrases.before(s, end);
      if (part != null && part.begin() == document.begin() && maker(s, part)) {
        return part;
      }
    }
    return s.tag(document.begin() - 1).verbal() ? relative(s, document.begin()) : null;
  }

  /** Whose something is: the phrase before a genitive, or before the date that stands there. */
  private static @Nullable Phrase possessor(Sentence s, int genitive) {
    Phrase phrase = NounPhrases.before(s, genitive);
    if (phrase == null || !NounPhrases.dated(s, phrase)) {
      return phrase;
    }
    int before = phrase.begin() - 1;
    return s.tag(before) == Tag.GENITIVE ? NounPhrases.before(s, before) : phrase;
  }

  /** The subject of the relative clause that ends before an index, or null. */
  private static @Nullable Phrase relative(Sentence s, int end) {
    Phrase first = null;
    for (int i = end - 1; i >= 0 && s.tag(i) != Tag.COMMA; i--) {
      if (s.in(i, "obtain-verb")) {
        return null;
      }
      if (s.tag(i) == Tag.SUBJECT) {
        Phrase maker = known(NounPhrases.before(s, i));
        first = maker == null ? first : maker;
      }
    }
    return first;
  }

  private static boolean maker(Sentence s, Phrase part) {
    return known(part) != null
        && part.kind() != SourceKind.ANONYMOUS
        && (part.kind() != SourceKind.OUTLET || s.language().names().outlet(part.text()) != null);
  }

  private static @Nullable Phrase known(@Nullable Phrase phrase) {
    return phrase == null || phrase.kind() == null || phrase.kind() == SourceKind.DOCUMENT
        ? null
        : phrase;
  }
}
