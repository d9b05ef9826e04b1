package org.denbun.event;

import java.util.Map;
import java.util.Set;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Conjunct;
import org.denbun.language.Country;
import org.denbun.language.EventWord;
import org.denbun.language.EventWords;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Which word of the language's list stands at a predicate? */
final class Words {

  private final Sentence s;
  private final EventWords list;

  Words(Sentence s) {
    this.s = s;
    this.list = s.language().events();
  }

  /** The listed word of a predicate, or one of its own. */
  EventWord of(Verbal v) {
    if (v.noun() != null && !v.state()) {
      int head = Math.max(v.begin(), v.noun().end() - 1);
      EventWord word = noun(v.noun().last().head(), head);
      return v.begin() < head && !listed(word) ? other(v.lemma()) : word;
    }
    return named(v.lemma());
  }

  /** The word of an event's noun. */
  EventWord noun(int from, int head) {
    int begin = begin(from, head);
    EventWord compact = compact(head);
    return compact != null ? compact : named(lemma(begin, head));
  }

  /** The listed word of an event's noun that PLOVER has a type for, or null. */
  @Nullable EventWord typed(int from, int head) {
    EventWord compact = compact(head);
    EventWord word = compact != null ? compact : list.word(lemma(begin(from, head), head));
    return word == null || word.type().equals(EventWord.OTHER) ? null : word;
  }

  private String lemma(int begin, int head) {
    return begin == head ? s.tokens().get(head).text() : s.text(begin, head + 1);
  }

  int begin(int from, int head) {
    return Verbal.longest(s, from, head);
  }

  private EventWord named(String lemma) {
    EventWord word = list.word(lemma);
    return word != null ? word : other(lemma);
  }

  static EventWord other(String lemma) {
    return new EventWord(lemma, EventWord.OTHER, null, Map.of(), null, null, false, null, Set.of());
  }

  /** Whether the list has a word, rather than the text alone. */
  boolean listed(EventWord word) {
    return list.word(word.lemma()) == word || !word.type().equals(EventWord.OTHER);
  }

  /** The listed word that a token of an event and a country stands for, or null. */
  private @Nullable EventWord compact(int i) {
    return country(i) == null ? null : list.compact(s.tokens().get(i).text());
  }

  /** The country in a token that names an event and a country in one, or null. */
  @Nullable Country country(int i) {
    String text = s.tokens().get(i).text();
    String part = list.compactPart(text);
    return part == null || part.length() == text.length()
        ? null
        : s.language().names().country(text.substring(part.length()));
  }

  /** The last token of a phrase that can name an event, or its last at all. */
  int head(Conjunct c) {
    int head = c.end() - 1;
    return head > c.head() && planned(head) && s.tag(head - 1) == Tag.ACTION ? head - 1 : head;
  }

  private boolean planned(int i) {
    for (Trie.Match<EventWords.Mark> mark : list.marks().at(s.text(), s.tokens().get(i).begin())) {
      if (mark.value().strong()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names an event: by a noun of action, or by a listed one. */
  boolean event(Conjunct c) {
    int head = head(c);
    return s.tag(head) == Tag.ACTION || list.word(s.text(begin(c.head(), head), head + 1)) != null;
  }
}
