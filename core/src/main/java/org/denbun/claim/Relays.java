package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Form;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.token.Tag;

/** Finds the sources that a speaker says to have something from (quoting X, in the words of X). */
final class Relays {

  private Relays() {}

  /** The sources behind the speaker that tokens name; empty where there are none. */
  static List<Phrase> between(Sentence s, int begin, int end) {
    List<Phrase> sources = new ArrayList<>();
    for (Trie.Match<Form.Marker> match : inside(s, Rule.Kind.RELAY, begin, end)) {
      List<Phrase> more = sources(s, match);
      // A tale of old is a tale of nobody.
      if (more.isEmpty() || !NounPhrases.dated(s, more.getLast())) {
        sources.removeAll(more);
        sources.addAll(more);
      }
    }
    return sources;
  }

  /** Whose words a speaker reports by a noun for them, the object of his predicate. */
  static List<Phrase> reported(Sentence s, Closer closer) {
    for (int i = closer.contentEnd(); i < closer.end(); i++) {
      if (s.tag(i) == Tag.OBJECT) {
        List<Phrase> whose = Owners.sources(s, i, true);
        boolean known =
            !whose.isEmpty()
                && whose.getFirst().begin() > closer.link()
                && s.tag(whose.getLast().end()) == Tag.GENITIVE
                && whose.stream().allMatch(p -> p.kind() != null);
        return known ? whose : List.of();
      }
    }
    return List.of();
  }

  /** Where the last relay between two tokens ends; the first token where there is none. */
  static int end(Sentence s, int begin, int end) {
    int last = begin;
    for (Trie.Match<Form.Marker> match : inside(s, Rule.Kind.RELAY, begin - 1, end)) {
      boolean any = match.value().rule().field("Head").isEmpty() || !sources(s, match).isEmpty();
      last = any ? Math.max(last, s.after(match.end())) : last;
    }
    return last;
  }

  /**
   * What a mark makes a source; where its rule asks for words, only what can be a source at all.
   */
  private static List<Phrase> sources(Sentence s, Trie.Match<Form.Marker> match) {
    List<Phrase> found = Owners.sources(s, s.beginning(match.begin()), false);
    boolean words = !match.value().rule().field("Head").isEmpty();
    return words && found.stream().anyMatch(phrase -> phrase.kind() == null) ? List.of() : found;
  }

  /** The outlets to which somebody speaks in an interview, each a link of its own. */
  static List<List<Phrase>> interviews(Sentence s, int begin, int end) {
    List<List<Phrase>> outlets = new ArrayList<>();
    for (Trie.Match<Form.Marker> match : inside(s, Rule.Kind.INTERVIEW, begin, end)) {
      Phrase outlet = NounPhrases.before(s, s.beginning(match.begin()));
      if (outlet != null
          && outlet.kind() == SourceKind.OUTLET
          && s.language().names().outlet(outlet.text()) != null) {
        outlets.add(List.of(outlet));
      }
    }
    return outlets;
  }

  /** The marks of a kind that begin after one token and end before another. */
  private static List<Trie.Match<Form.Marker>> inside(
      Sentence s, Rule.Kind kind, int begin, int end) {
    List<Trie.Match<Form.Marker>> inside = s.marks(kind);
    inside.removeIf(m -> s.beginning(m.begin()) <= begin || s.after(m.end()) > end);
    return inside;
  }
}
