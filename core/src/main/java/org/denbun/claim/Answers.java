package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads an interview: between questions that begin with a dash stand answers that begin with the
 * name of who gives them.
 */
final class Answers {

  private final List<Sentence> sentences;
  private final Rule rule;

  private Answers(List<Sentence> sentences, Rule rule) {
    this.sentences = sentences;
    this.rule = rule;
  }

  /** The answers by the index of their first sentence; the sentences that they hold are null. */
  static List<@Nullable List<Draft>> of(List<Sentence> sentences) {
    List<@Nullable List<Draft>> read = new ArrayList<>();
    sentences.forEach(s -> read.add(List.of()));
    Rule rule = sentences.isEmpty() ? null : sentences.getFirst().language().rule(Rule.Kind.ANSWER);
    if (rule != null) {
      new Answers(sentences, rule).read(read);
    }
    return read;
  }

  private void read(List<@Nullable List<Draft>> read) {
    boolean asked = false;
    for (int i = 0; i < sentences.size(); i++) {
      if (asks(sentences.get(i))) {
        read.set(i, null);
        asked = true;
      } else if (asked && line(sentences.get(i))) {
        i = answer(i, read);
      }
    }
  }

  private int answer(int first, List<@Nullable List<Draft>> read) {
    Sentence s = sentences.get(first);
    Phrase speaker = speaker(s);
    if (speaker == null) {
      return first;
    }
    int last = first;
    while (last + 1 < sentences.size() && !ends(sentences.get(last + 1))) {
      last++;
      read.set(last, null);
    }
    Draft draft = new Draft(rule);
    draft.quoted = true;
    draft.speakers.add(speaker);
    Range words = new Range(speaker.place().end(), sentences.get(last).place().end());
    draft.content.add(words.trim(s.article(), c -> edge(s, c)));
    read.set(first, List.of(draft));
    return last;
  }

  private boolean ends(Sentence s) {
    return asks(s) || line(s) && speaker(s) != null;
  }

  private boolean asks(Sentence s) {
    Range place = s.place();
    for (String marker : rule.field("Marker")) {
      if (marker.length() <= place.length() && s.article().startsWith(marker, place.begin())) {
        return line(s);
      }
    }
    return false;
  }

  private static boolean line(Sentence s) {
    int begin = s.place().begin();
    return begin == 0
        || Character.isWhitespace(s.article().charAt(begin - 1))
            && s.article().substring(Math.max(0, begin - 4), begin).contains("\n");
  }

  /** The person whose name, with white space or a colon after it, begins a line. */
  private @Nullable Phrase speaker(Sentence s) {
    String line = s.place().in(s.article());
    int gap = 0;
    while (gap < line.length() && !separates(line.charAt(gap))) {
      gap++;
    }
    if (gap == 0 || gap >= Math.min(line.length(), LONGEST)) {
      return null;
    }
    Phrase phrase = SourcePhrases.endingAt(s, s.before(s.place().begin() + gap));
    return phrase != null && phrase.begin() == 0 && phrase.kind() == SourceKind.PERSON
        ? phrase
        : null;
  }

  private static final int LONGEST = 20;

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ':' || c == '\uFF1A';
  }

  private static boolean edge(Sentence s, int c) {
    return s.language().setting("stops").indexOf(c) >= 0 || separates((char) c);
  }
}
