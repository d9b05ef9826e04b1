package org.denbun.claim;

import org.denbun.language.Form;
import org.denbun.language.Predicate.Frame;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Reads a content before a noun that names a kind of speech or thought (the view that …). */
final class SpeechNouns {

  private final Sentence s;
  private final int noun;
  private final int after;
  private final Form.Speech speech;
  private final Rule rule;

  private SpeechNouns(Sentence s, int noun, int after, Form.Speech speech, Rule rule) {
    this.s = s;
    this.noun = noun;
    this.after = after;
    this.speech = speech;
    this.rule = rule;
  }

  static @Nullable Closer of(Sentence s, int noun, int stop, Form.Speech speech) {
    Rule rule = s.language().rule(Rule.Kind.NOUN);
    int after = s.ending(stop);
    return rule == null || after < 0 ? null : new SpeechNouns(s, noun, after, speech, rule).read();
  }

  private @Nullable Closer read() {
    int head = modified();
    int link = Links.begin(s, Math.max(0, head - 1), Rule.Kind.NOUN);
    int spoken = link > 0 ? Links.spoken(s, link) : link;
    boolean quoted = spoken > 0 && s.tag(spoken - 1) == Tag.QUOTE;
    if (!quoted && (!governed() || link > 0 && s.tag(link) == Tag.GENITIVE)) {
      return null;
    }
    int end = predicateEnd(link > 0);
    if (end < 0) {
      return quoted && s.in(noun, "reason") && s.tag(after) == Tag.CASE
          ? closer(link, after + 1)
          : null;
    }
    if (link > 0) {
      Tag before = s.tag(spoken - 1);
      boolean clause = before.verbal() || before == Tag.QUALITY || before == Tag.FORMAL;
      return quoted || clause ? closer(spoken, end) : null;
    }
    int contentEnd = s.in(noun, "kept-noun") ? after : noun;
    return s.tag(noun - 1).verbal() && !described() ? closer(contentEnd, end) : null;
  }

  /** The head of a noun phrase may have an adjective or another noun before it. */
  private int modified() {
    int head = noun;
    while (head > 0 && (s.tag(head - 1) == Tag.QUALITY || s.tag(head - 1) == Tag.ADJECTIVE)) {
      head--;
    }
    return head;
  }

  /** Whether a mere adjective stands before the noun (a new doubt), not what is said or thought. */
  private boolean described() {
    return s.in(noun - 1, "attributive-copula") && s.tag(noun - 2) == Tag.QUALITY;
  }

  private boolean governed() {
    return switch (s.tag(after)) {
      case OBJECT, SUBJECT, ALSO, TOPIC -> true;
      default -> false;
    };
  }

  /** The end of the predicate that the noun goes with; -1 where it has none that reports. */
  private int predicateEnd(boolean linked) {
    if (!governed()) {
      return -1;
    }
    for (int i = after + 1; i < s.size(); i++) {
      Tag tag = s.tag(i);
      if (tag == Tag.STOP || tag == Tag.COMMA && i > after + 1) {
        return -1;
      }
      int listed = listed(i);
      if (listed > 0) {
        return listed;
      }
      if (tag == Tag.VERB && !s.tag(i + 1).nominal()) {
        return linked ? Endings.of(s, i + 1).end() : -1;
      }
    }
    return -1;
  }

  private int listed(int i) {
    int stop = -1;
    for (Trie.Match<Form> match : s.matches()) {
      if (match.begin() == s.tokens().get(i).begin()
          && match.value() instanceof Form.Says says
          && (says.predicate().frames().contains(Frame.FACT)
              || says.predicate().frames().contains(Frame.NOUN))) {
        stop = Math.max(stop, match.end());
      }
    }
    return stop < 0 ? -1 : Endings.of(s, s.after(stop)).end();
  }

  private Closer closer(int contentEnd, int end) {
    return new Closer(
        rule,
        contentEnd,
        s.tokens().get(contentEnd).begin(),
        contentEnd,
        noun,
        end,
        s.tag(contentEnd - 1) == Tag.QUOTE,
        speech.attitude(),
        speech.certainty(),
        false,
        Endings.of(s, Math.max(after, end - 1)).negated(),
        false);
  }
}
