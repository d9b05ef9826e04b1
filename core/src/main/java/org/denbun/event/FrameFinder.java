package org.denbun.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.event.Tail.Link;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWord.Trait;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads a piece from left to right: phrases wait for the predicate that they belong to, and a
 * clause that is part of another one waits for that. Each token is looked at a bounded number of
 * times.
 */
final class FrameFinder {

  private final Sentence s;
  private final int begin;
  private final int end;
  private final PassageTopic passage;
  private final Waiting waiting;
  private final Words words;
  private final Roles roles;
  private final Embedding embedding;
  private final NominalEvents nominals;
  private final Carried carried;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private int clauseBegin;

  FrameFinder(Piece piece, PassageTopic passage) {
    this.s = piece.part();
    this.begin = piece.begin();
    this.end = Math.min(piece.end(), s.size());
    this.passage = passage;
    this.clauseBegin = begin;
    roles = new Roles(s);
    words = new Words(s);
    waiting = new Waiting(s);
    embedding = new Embedding(s, roles);
    nominals = new NominalEvents(s, roles, words);
    carried = new Carried(roles, passage.topic());
  }

  List<FoundEvent> find() {
    int i = begin;
    while (i < end) {
      i = Math.max(step(i), i + 1);
    }
    finish();
    frames.removeIf(frame -> frame.silent);
    frames.sort(Comparator.comparingInt(frame -> frame.begin));
    List<FoundEvent> found = new ArrayList<>(frames.size());
    for (Frame frame : frames) {
      found.add(frame.found(s));
    }
    return found;
  }

  private int step(int i) {
    if (Nominals.opens(s, i)) {
      Nominal n = Nominals.at(s, i, end);
      Verbal v = Verbal.of(s, n, end, waiting.argued());
      if (v == null) {
        push(n);
        return n.after();
      }
      return predicate(v);
    }
    return switch (s.tag(i)) {
      case VERB, ADJECTIVE -> predicate(Verbal.at(s, i, end));
      case AUXILIARY -> s.in(i, "negation") && i > begin ? predicate(Verbal.at(s, i, end)) : i + 1;
      default -> i + 1;
    };
  }

  private void push(Nominal n) {
    embedding.head(n);
    waiting.add(n);
  }

  private int predicate(Verbal v) {
    Clause clause = new Clause(v.tail(), v.state());
    clause.bare = bare(v);
    clause.joined = clause.bare && s.tag(v.end() - 1) == Tag.ACTION;
    Nominal head = v.noun();
    if (head != null) {
      embedding.head(head);
    }
    EventWord word = words.of(v);
    waiting.drop(v.begin());
    Nominal carrier = word.is(Trait.LIGHT) ? waiting.carried(words) : null;
    List<Nominal> own = waiting.take(v, word, clause, carrier);
    Frame frame = carrier == null ? frame(v, word, clause) : light(carrier, word, v, clause);
    frame.clauseBegin = own.isEmpty() ? v.begin() : Math.min(v.begin(), own.getFirst().begin());
    frame.clauseEnd = v.tail().end();
    clause.embedded |= waiting.inside(own, clause);
    prefix(frame, head);
    if (carrier != null) {
      roles.beside(frame, carrier);
      nominals.modified(frame, carrier.last(), frame.begin);
    }
    frame.agentless = carrier != null && v.tail().passive();
    boolean undergoes = word.is(Trait.REVERSE);
    roles.assign(frame, own, carrier == null ? v.tail().passive() : undergoes);
    clauses.add(clause);
    embed(frame, own, v, word, carrier);
    carry(frame, own, v);
    keep(frame, v, word, carrier);
    main(clause, v, frame);
    return v.tail().after();
  }

  /** Whether a predicate stands there without the endings of a verb. */
  private boolean bare(Verbal v) {
    int last = v.end() - 1;
    boolean stem =
        s.tag(last) == Tag.VERB
            && !s.tokens().get(last).lemma().equals(s.tokens().get(last).text());
    return !v.state() && v.tail().end() == v.end() && (s.tag(last) == Tag.ACTION || stem);
  }

  private Frame frame(Verbal v, EventWord word, Clause clause) {
    Frame frame = new Frame(word, v.begin(), v.tail().end(), clause);
    if (v.state()) {
      frame.trait = FoundEvent.Trait.STATE;
    } else if (v.tail().passive() || word.is(Trait.THING)) {
      frame.trait = FoundEvent.Trait.HAPPENING;
    }
    return frame;
  }

  /** The event that a light verb's noun tells. */
  private Frame light(Nominal carrier, EventWord verb, Verbal v, Clause clause) {
    int head = words.head(carrier.last());
    EventWord word = words.noun(carrier.last().head(), head);
    Frame frame = new Frame(word, words.begin(carrier.last().head(), head), v.tail().end(), clause);
    if (verb.complement() != null) {
      frame.status = Embedding.told(verb.complement(), clause);
    }
    return frame;
  }

  private void prefix(Frame frame, @Nullable Nominal noun) {
    if (noun != null && frame.trait != FoundEvent.Trait.STATE) {
      nominals.modified(frame, noun.last(), frame.begin);
    }
  }

  private void embed(
      Frame frame, List<Nominal> own, Verbal v, EventWord word, @Nullable Nominal carrier) {
    embedding.complement(
        frame, carrier != null && frame.word.complement() != null ? frame.word : word);
    embedding.venue(frame, own);
    for (Nominal n : own) {
      for (Frame found : nominals.in(n, frame)) {
        embedding.argument(found, frame, n);
        frames.add(found);
      }
    }
    embedding.wait(frame, v, own);
  }

  private void carry(Frame frame, List<Nominal> own, Verbal v) {
    if (frame.clause.embedded) {
      carried.within(frame, own);
    } else if (frame.agentless) {
      carried.agentless(frame);
    } else {
      carried.along(frame, waiting.topic(roles), own);
    }
  }

  private void keep(Frame frame, Verbal v, EventWord word, @Nullable Nominal carrier) {
    boolean listed = words.listed(frame.word);
    boolean relative = v.tail().link() == Link.RELATIVE;
    boolean carries = embedding.carries(frame) && word.is(Trait.LIGHT) && carrier == null;
    frame.silent |= carries || relative && !listed || frame.word.is(Trait.STATE) && !last(v);
    frame.silent |= frame.trait == FoundEvent.Trait.STATE && !last(v);
    frames.add(frame);
    frame.clause.frames.add(frame);
  }

  private static boolean last(Verbal v) {
    return v.tail().link() == Link.FINAL;
  }

  private void main(Clause clause, Verbal v, Frame frame) {
    if (!clause.embedded) {
      frame.clauseBegin = Math.min(clauseBegin, frame.clauseBegin);
      boolean purpose =
          v.tail().link() == Link.ADVERBIAL && v.tail().status() == EventStatus.PLANNED;
      clauseBegin = purpose ? clauseBegin : v.tail().after();
    }
  }

  private void finish() {
    Clause next = null;
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause clause = clauses.get(i);
      Clause after = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
      clause.next = clause.embedded && !clause.tail.link().embedded() ? after : next;
      next = clause.embedded ? next : clause;
    }
    remains();
    embedding.rest(waiting.topic(roles));
    for (int i = clauses.size() - 1; i >= 0; i--) {
      clauses.get(i).resolved();
    }
    List<Argument> topic = waiting.topic(roles);
    List<Argument> about = topic.isEmpty() ? carried.subject() : topic;
    if (!about.isEmpty() && about.stream().allMatch(Argument::acts)) {
      passage.topic(about);
    }
  }

  /** Words without any predicate: what they name is all that they say. */
  private void remains() {
    Nominal last = waiting.last();
    if (frames.stream().anyMatch(f -> !f.silent) || last == null && clauses.isEmpty()) {
      return;
    }
    if (!frames.isEmpty()) {
      frames.getLast().silent = false;
      return;
    }
    if (last != null) {
      frames.add(nominals.alone(last, begin, end));
    }
  }

  static List<Argument> actors(Frame frame) {
    return frame.get(Role.ACTOR);
  }
}
