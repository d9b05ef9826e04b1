package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Form;
import org.denbun.language.Rule;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that name a source for what follows (according to …). */
final class Frames {

  private final Sentence s;
  private final List<Frame> found = new ArrayList<>();

  private Frames(Sentence s) {
    this.s = s;
  }

  static List<Frame> of(Sentence s) {
    Frames frames = new Frames(s);
    for (Trie.Match<Form.Marker> match : s.marks(Rule.Kind.FRAME)) {
      frames.read(match.value().rule(), match);
    }
    return frames.found;
  }

  private void read(Rule rule, Trie.Match<Form.Marker> match) {
    if (!rule.field("Head").isEmpty() && !new Glance(s).headed(match.begin())) {
      return;
    }
    int begin = s.beginning(match.begin());
    int end = s.after(match.end());
    if (begin <= 0 || s.ending(match.end()) < 0 || found.stream().anyMatch(f -> f.end() > begin)) {
      return;
    }
    Frame frame =
        rule.field("Clause").isEmpty() ? named(rule, begin, end) : clause(rule, begin, end);
    if (frame != null) {
      found.add(frame);
    }
  }

  private @Nullable Frame named(Rule rule, int begin, int end) {
    Phrase head = NounPhrases.before(s, begin);
    if (head == null || rule.field("Except").contains(head.text())) {
      return null;
    }
    boolean headed = !rule.field("Head").isEmpty();
    List<Phrase> words = Owners.sources(s, begin, headed);
    boolean topic = headed && s.tag(end - 1) == Tag.TOPIC;
    List<Phrase> sources = words.isEmpty() && topic ? Owners.study(s, begin) : words;
    if (sources.isEmpty()) {
      return null;
    }
    List<Phrase> sure = new ArrayList<>();
    for (Phrase source : sources) {
      sure.add(source.kind() == null ? source.with(SourceKind.ORGANISATION) : source);
    }
    return new Frame(
        rule, sure, List.of(), sure.getFirst().begin(), comma(end), s.range(begin, end));
  }

  /** The X reported, as it says: the subject of a clause that a noun closes. */
  private @Nullable Frame clause(Rule rule, int begin, int end) {
    for (int i = begin - 1; i >= 0 && s.tag(i) != Tag.STOP; i--) {
      if (s.tag(i) == Tag.SUBJECT || s.tag(i) == Tag.TOPIC) {
        List<Phrase> sources = NounPhrases.allBefore(s, i);
        if (!sources.isEmpty()) {
          return new Frame(
              rule,
              sources,
              Relays.between(s, i, begin),
              sources.getFirst().begin(),
              comma(end),
              s.range(verb(begin), end));
        }
      }
    }
    return null;
  }

  private int verb(int end) {
    int i = end - 1;
    while (i > 0 && s.tag(i).verbal() && s.tag(i) != Tag.VERB) {
      i--;
    }
    return i;
  }

  private int comma(int i) {
    return s.tag(i) == Tag.COMMA ? i + 1 : i;
  }
}
