package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.text.Brackets;
import org.denbun.text.Range;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Reads quotations that stand free: with a speaker in sight, but without a predicate. */
final class Alone {

  private final Sentence s;
  private final Rule rule;
  private final List<Draft> known;
  private final List<Sentence> before;
  private final @Nullable Sentence next;
  private final List<Draft> found = new ArrayList<>();

  private Alone(
      Sentence s, Rule rule, List<Draft> known, List<Sentence> before, @Nullable Sentence next) {
    this.next = next;
    this.s = s;
    this.rule = rule;
    this.known = known;
    this.before = before;
  }

  /**
   * The free quotations of a sentence.
   *
   * @param known the claims already found in it
   * @param before the sentences before it
   * @param next the sentence after it, or null
   */
  static List<Draft> in(
      Sentence s, List<Draft> known, List<Sentence> before, @Nullable Sentence next) {
    Rule rule = s.language().rule(Rule.Kind.ALONE);
    if (rule == null || !s.quotes()) {
      return List.of();
    }
    Alone alone = new Alone(s, rule, known, before, next);
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i) == Tag.QUOTE) {
        alone.read(i);
      }
    }
    return alone.found;
  }

  private void read(int quote) {
    Brackets.Pair pair = s.quote(quote);
    if (pair == null || taken(pair.inside()) || !Utterances.spoken(s, quote)) {
      return;
    }
    if (pure(s)) {
      draft(pair, around());
    } else if (ends(quote)) {
      List<Phrase> speakers = speakers(quote);
      if (!speakers.isEmpty()) {
        draft(pair, speakers);
      }
    }
  }

  /** Who is said to speak in the sentence before, or acts in the one after. */
  private List<Phrase> around() {
    List<Phrase> reporters = Follows.reporters(before.isEmpty() ? s : before.getLast());
    if (!reporters.isEmpty() || next == null || next.quotes()) {
      return reporters;
    }
    Phrase actor = SourcePhrases.subject(next, true, true);
    return actor == null ? List.of() : List.of(actor);
  }

  private boolean taken(Range words) {
    return known.stream().anyMatch(d -> d.content.stream().anyMatch(r -> r.overlaps(words)));
  }

  /** Whether a sentence is nothing but quotations. */
  static boolean pure(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Tag tag = s.tag(i);
      if (tag != Tag.QUOTE
          && tag != Tag.STOP
          && tag != Tag.SYMBOL
          && tag != Tag.OTHER
          && tag != Tag.COMMA) {
        return false;
      }
    }
    return s.quotes();
  }

  private boolean ends(int quote) {
    return s.tag(quote + 1) == Tag.STOP || headline();
  }

  private boolean headline() {
    return before.isEmpty() && s.tag(s.size() - 1) != Tag.STOP;
  }

  /** Who is named before the quotation: its subject, or in a headline the first person. */
  private List<Phrase> speakers(int quote) {
    Subject subject = QuotationSubjects.of(s, 0, quote);
    if (subject.found()) {
      return subject.phrases();
    }
    for (int i = 1; headline() && i <= quote; i++) {
      boolean edge = !s.tag(i).nominal() || i == quote;
      Phrase phrase = edge ? NounPhrases.before(s, i) : null;
      if (phrase != null && phrase.kind() == SourceKind.PERSON && phrase.end() == i) {
        return List.of(phrase);
      }
    }
    return List.of();
  }

  private void draft(Brackets.Pair pair, List<Phrase> speakers) {
    Draft draft = new Draft(rule);
    draft.quoted = true;
    draft.content.add(pair.inside());
    draft.speakers.addAll(speakers);
    found.add(draft);
  }
}
