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
    for (Trie.Match<Form> match : s.matches()) {
      if (match.value() instanceof Form.Marker marker
          && marker.rule().kind() == Rule.Kind.RELAY
          && inside(s, match, begin, end)) {
        List<Phrase> more = NounPhrases.allBefore(s, s.beginning(match.begin()));
        if (!more.isEmpty() && NounPhrases.dated(s, more.getLast())) {
          continue; // a tale of old, not of somebody
        }
        sources.removeAll(more);
        sources.addAll(more);
      }
    }
    return sources;
  }

  /** The outlets to which somebody speaks in an interview, each a link of its own. */
  static List<List<Phrase>> interviews(Sentence s, int begin, int end) {
    List<List<Phrase>> outlets = new ArrayList<>();
    for (Trie.Match<Form> match : s.matches()) {
      if (match.value() instanceof Form.Marker marker
          && marker.rule().kind() == Rule.Kind.INTERVIEW
          && inside(s, match, begin, end)) {
        Phrase outlet = NounPhrases.before(s, s.beginning(match.begin()));
        if (outlet != null && outlet.kind() == SourceKind.OUTLET) {
          outlets.add(List.of(outlet));
        }
      }
    }
    return outlets;
  }

  /** The first token after the relays that stand at the head of a stretch, and their comma. */
  static int after(Sentence s, int begin, int end) {
    int after = begin;
    for (Trie.Match<Form> match : s.matches()) {
      if (match.value() instanceof Form.Marker marker
          && marker.rule().kind() == Rule.Kind.RELAY
          && inside(s, match, after, end)
          && opens(s, match, after)) {
        after = s.after(match.end());
        after = s.tag(after) == Tag.COMMA ? after + 1 : after;
      }
    }
    return after;
  }

  private static boolean opens(Sentence s, Trie.Match<Form> match, int begin) {
    List<Phrase> phrases = NounPhrases.allBefore(s, s.beginning(match.begin()));
    int first = phrases.isEmpty() ? -1 : phrases.getFirst().begin();
    while (first > begin && (s.tag(first - 1).nominal() || s.tag(first - 1) == Tag.GENITIVE)) {
      first--;
    }
    return first == begin;
  }

  private static boolean inside(Sentence s, Trie.Match<Form> match, int begin, int end) {
    int at = s.beginning(match.begin());
    return at > begin && s.after(match.end()) <= end;
  }
}
