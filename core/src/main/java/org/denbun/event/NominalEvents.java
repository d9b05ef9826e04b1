package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Conjunct;
import org.denbun.event.Nominal.Modifier;
import org.denbun.language.Country;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWords;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Events that a noun tells: the visit of X, after the attack on Y. */
final class NominalEvents {

  private final Sentence s;
  private final Roles roles;
  private final Words words;

  NominalEvents(Sentence s, Roles roles, Words words) {
    this.s = s;
    this.roles = roles;
    this.words = words;
  }

  /** The events that a phrase names, beside the predicate that it belongs to. */
  List<Frame> in(Nominal n, Frame host) {
    List<Frame> found = new ArrayList<>();
    for (Conjunct c : n.conjuncts()) {
      List<Modifier> before = new ArrayList<>();
      for (Modifier m : c.modifiers()) {
        find(found, m.begin(), m.end(), before, host, m.link(), null);
        before.add(m);
      }
      find(
          found,
          c.head(),
          c.end(),
          before,
          host,
          n.particle(),
          n.mark() == Nominal.Mark.OBJECT ? c : null);
    }
    return found;
  }

  private void find(
      List<Frame> found,
      int from,
      int to,
      List<Modifier> before,
      Frame host,
      String link,
      @Nullable Conjunct c) {
    for (int i = from; i < to; i++) {
      boolean noun = s.tag(i) == Tag.ACTION || s.tag(i) == Tag.NOUN;
      EventWord word = noun ? words.typed(from, i) : null;
      if (word != null && ends(i, to)) {
        Frame frame = new Frame(word, words.begin(from, i), i + 1, host.clause);
        frame.trait = FoundEvent.Trait.NOMINAL;
        frame.status = status(i + 1, to);
        if (frame.status == null && s.language().words("before").contains(link)) {
          frame.status = EventStatus.PLANNED;
        }
        if (frame.status == null && s.language().words("about").contains(link)) {
          frame.status = EventStatus.POSSIBLE;
        }
        frame.clauseBegin = before.isEmpty() ? from : before.getFirst().begin();
        frame.clauseEnd = to;
        fill(frame, from, frame.begin, before);
        if (i + 1 < to && s.in(to - 1, "occasion-time")) {
          frame.fill(Roles.subjectRole(word), host.get(Role.ACTOR));
        }
        boolean object = c != null && host.word.complement() != null && to == c.end();
        if (object || frame.has(Role.ACTOR) || frame.has(Role.RECIPIENT) || frame.has(Role.PLACE)) {
          found.add(frame);
        }
      }
    }
  }

  /** Whether a noun ends its phrase, or only a word for its time or plan follows. */
  private boolean ends(int i, int to) {
    return i + 1 == to || status(i + 1, to) != null || s.in(i + 1, "occasion-noun");
  }

  private @Nullable EventStatus status(int i, int to) {
    if (i >= to) {
      return null;
    }
    EventStatus told = null;
    for (Trie.Match<EventWords.Mark> m :
        s.language().events().marks().at(s.text(), s.tokens().get(i).begin())) {
      told = m.value().strong() ? m.value().status() : told;
    }
    return told;
  }

  private void fill(Frame frame, int from, int noun, List<Modifier> before) {
    prefix(frame, from, noun);
    roles.modify(frame, before);
  }

  /** Gives a predicate's own noun what modifies it. */
  void modified(Frame frame, Conjunct c, int noun) {
    prefix(frame, c.head(), Math.min(noun, c.end()));
    roles.modify(frame, c.modifiers());
  }

  /** The noun before an event's noun in one word: who, whom, or where. */
  private void prefix(Frame frame, int from, int noun) {
    Country country = noun < s.size() ? words.country(noun) : null;
    if (country != null) {
      frame.fill(Role.PLACE, List.of(new Argument(s, noun, noun, noun + 1, country.name())));
      return;
    }
    int at = from;
    while (at < noun && (s.tag(at) == Tag.PREFIX || s.in(at, "ordinal"))) {
      at++;
    }
    List<Country> side = Countries.prefix(s, at, noun);
    if (!side.isEmpty()) {
      List<Argument> all =
          side.stream().map(c -> new Argument(s, from, from, noun, c.name())).toList();
      boolean mutual = frame.word.is(EventWord.Trait.MUTUAL);
      frame.fill(Role.ACTOR, mutual ? all.subList(0, 1) : all);
      frame.fill(Role.RECIPIENT, mutual ? all.subList(1, all.size()) : List.of());
      return;
    }
    if (at < noun && (s.in(at, "against"))) {
      frame.fill(Role.RECIPIENT, roles.countries(at + 1, at + 1, noun));
      return;
    }
    if (at < noun && told(at, noun)) {
      Argument argument = new Argument(s, at, at, noun, null);
      boolean place = frame.word.takes().containsValue(Role.PLACE);
      boolean animate = Nominal.animate(s, at, noun);
      Role owner = frame.word.owner();
      Role role = place ? Role.PLACE : owner == null ? roles.patient(frame.word) : owner;
      boolean fits =
          role == Role.PLACE ? Nominal.place(s, at, noun) : role != Role.ACTOR || animate;
      if (fits) {
        frame.fill(role, List.of(argument));
      } else if (owner == Role.ACTOR && !place && frame.word.takes().containsValue(Role.OBJECT)) {
        frame.fill(Role.OBJECT, List.of(argument));
      }
    }
  }

  /** Whether the noun before names somebody or something, rather than a manner. */
  private boolean told(int from, int noun) {
    return !s.in(noun - 1, "manner")
        && s.tag(noun - 1) != Tag.QUALITY
        && s.tag(noun - 1) != Tag.TIME
        && s.tag(from) != Tag.NUMBER;
  }

  /** Words that name something and have no predicate. */
  Frame alone(Nominal n, int begin, int end) {
    Conjunct c = n.last();
    int head = words.head(c);
    Tail tail = new Tail(null, null, false, Tail.Link.FINAL, n.end(), n.end(), "");
    Clause clause = new Clause(tail, s.tag(head) != Tag.ACTION);
    Frame frame =
        new Frame(words.noun(c.head(), head), words.begin(c.head(), head), n.end(), clause);
    clause.bare = true;
    frame.trait = FoundEvent.Trait.NOMINAL;
    frame.clauseBegin = begin;
    frame.clauseEnd = end;
    modified(frame, c, frame.begin);
    return frame;
  }
}
