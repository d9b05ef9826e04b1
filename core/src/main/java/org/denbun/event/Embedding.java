package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Mark;
import org.denbun.event.Tail.Link;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWord.Trait;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Clauses that are part of others: what becomes of them, and who does what in them. */
final class Embedding {

  private final Sentence s;
  private final Roles roles;
  private final List<Frame> open = new ArrayList<>();
  private @Nullable Frame gap;
  private @Nullable Frame modifying;
  private @Nullable Nominal modified;
  private @Nullable Argument words;
  private String particle = "";
  private boolean quoted;
  private boolean scene;

  Embedding(Sentence s, Roles roles) {
    this.s = s;
    this.roles = roles;
  }

  /** Remembers a clause that waits for the predicate or the noun that it is part of. */
  void wait(Frame frame, Verbal v, List<Nominal> own) {
    gap = v.tail().link() == Link.RELATIVE ? frame : null;
    if (v.tail().link() == Link.COMPLEMENT) {
      open.add(frame);
      particle = v.tail().particle();
      quoted = s.tag(v.tail().end()) == Tag.QUOTATIVE;
      scene = s.in(v.tail().end(), "scene-head");
      int from = frame.clauseBegin;
      for (Nominal n : own) {
        if (n.mark() == Mark.SUBJECT
            || n.mark() == Mark.TOPIC
            || n.mark() == Mark.CASE && n.comma()) {
          from = Math.max(from, n.after());
        }
      }
      int end = nominaliser(v);
      words = new Argument(s, Math.min(from, v.begin()), end, end, null);
    }
  }

  private int nominaliser(Verbal v) {
    int end = v.tail().end();
    return (s.in(end, "fact-head") || s.in(end, "wish-head")) && end < v.tail().after()
        ? end + 1
        : end;
  }

  /** The noun that a relative clause modifies fills what the clause leaves open. */
  void head(Nominal n) {
    Frame frame = gap;
    gap = null;
    if (frame == null) {
      return;
    }
    frame.clause.content =
        s.in(n.last().end() - 1, "content-noun") && frame.clause.tail.status() == null;
    modifying = frame;
    modified = n;
    if (n.time()
        || s.in(n.last().end() - 1, "content-noun")
        || s.in(n.last().end() - 1, "clause-adverb")) {
      return;
    }
    List<Argument> head = modified(n);
    boolean happens = frame.trait == FoundEvent.Trait.HAPPENING;
    Role subject = happens ? roles.patient(frame.word) : Roles.subjectRole(frame.word);
    Argument told = head.getFirst();
    boolean animate =
        Nominal.animate(s, told.head(), told.end()) && !Nominal.place(s, told.head(), told.end());
    if (!frame.has(subject) && (happens || animate)) {
      frame.put(subject, head);
    } else if (frame.word.takes().containsValue(Role.PLACE) && n.place(s)) {
      frame.fill(Role.PLACE, head);
    } else if (frame.has(subject)) {
      frame.fill(roles.patient(frame.word), head);
    }
  }

  /** Of what is somebody's, a clause tells of that somebody. */
  private List<Argument> modified(Nominal n) {
    Nominal.Conjunct first = n.conjuncts().getFirst();
    if (!Nominal.animate(s, first.head(), first.end())) {
      for (Nominal.Modifier m : first.modifiers()) {
        if (Nominal.animate(s, m.begin(), m.end()) && !Nominal.place(s, m.begin(), m.end())) {
          return roles.countries(m.begin(), m.begin(), m.end());
        }
      }
    }
    return roles.countries(n.begin(), first.head(), first.end());
  }

  /** Whether a clause waits that a predicate can take. */
  boolean carries(Frame frame) {
    return frame.carries;
  }

  /** Gives the clause that waits to the predicate that it is part of. */
  void complement(Frame matrix, EventWord word) {
    if (open.isEmpty()) {
      return;
    }
    matrix.carries = true;
    for (Frame inner : open) {
      become(inner, matrix, word);
      control(inner, matrix, word);
    }
    Argument clause = words;
    boolean takes = !quoted || word.is(Trait.LIGHT) || word.complement() != null;
    if (clause != null && takes && !matrix.has(Role.OBJECT)) {
      boolean happens = matrix.trait == FoundEvent.Trait.HAPPENING;
      Role role = subject(particle) && !happens ? Roles.subjectRole(matrix.word) : Role.OBJECT;
      matrix.put(role == Role.ACTOR ? Role.OBJECT : role, List.of(clause));
    }
    open.clear();
    words = null;
  }

  private boolean subject(String particle) {
    return particle.equals("") || s.language().words("subject-particle").contains(particle);
  }

  private void become(Frame inner, Frame matrix, EventWord word) {
    EventStatus told = word.complement();
    if (told != null) {
      inner.status = told(told(told, matrix.clause), inner.clause);
    } else if (scene && s.language().words("perceive").contains(word.lemma())) {
      // What is seen is so then, whatever its tense.
      inner.status =
          inner.clause.tail.status() == null ? EventStatus.OCCURRED : inner.clause.tail.status();
    } else if (word.transparent() && inner.status == null && !quoted) {
      inner.lean(matrix.clause);
    }
  }

  /** What a word makes of an event; what nobody plans is not to be. */
  static EventStatus told(EventStatus complement, Clause clause) {
    boolean unmet = clause.tail.status() == EventStatus.DENIED;
    return complement == EventStatus.PLANNED && unmet ? EventStatus.DENIED : complement;
  }

  private void control(Frame inner, Frame matrix, EventWord word) {
    Role role =
        inner.trait == FoundEvent.Trait.HAPPENING
            ? roles.patient(inner.word)
            : Roles.subjectRole(inner.word);
    if (word.is(Trait.CONTROL)) {
      if (!inner.has(role) && inner.word.takes().isEmpty() && inner.has(Role.RECIPIENT)) {
        inner.fill(role, inner.get(Role.RECIPIENT));
        inner.roles.remove(Role.RECIPIENT);
      }
      matrix.fill(Role.RECIPIENT, inner.get(Role.ACTOR));
      inner.fill(role, matrix.get(Role.RECIPIENT));
      if (!inner.has(Role.ACTOR)) {
        inner.trait = FoundEvent.Trait.HAPPENING;
      }
    } else {
      pendingActor.add(new Pair(inner, role, matrix));
    }
  }

  private record Pair(Frame inner, Role role, Frame matrix) {}

  private final List<Pair> pendingActor = new ArrayList<>();

  /** An event named by a phrase becomes what the predicate of the phrase makes of it. */
  void argument(Frame found, Frame host, Nominal n) {
    boolean object = n.mark() == Mark.OBJECT || n.topical() && !host.has(Role.ACTOR);
    EventStatus told = host.word.complement();
    if (found.status == null && told != null && object) {
      found.status = told(told, host.clause);
      if (host.word.is(Trait.CONTROL)) {
        host.fill(Role.RECIPIENT, found.get(Role.ACTOR));
        found.fill(Roles.subjectRole(found.word), host.get(Role.RECIPIENT));
      } else if (told == EventStatus.PLANNED || told == EventStatus.CANCELLED) {
        found.fill(Roles.subjectRole(found.word), host.get(Role.ACTOR));
      }
    }
  }

  /** What is held somewhere takes place there: those who attend it are there too. */
  void venue(Frame frame, List<Nominal> own) {
    Frame held = modifying;
    if (held != null
        && modified != null
        && own.contains(modified)
        && held.trait == FoundEvent.Trait.HAPPENING) {
      frame.fill(Role.PLACE, held.get(Role.PLACE));
    }
  }

  /** Completes what waits at the end of the piece. */
  void rest(List<Argument> topic) {
    for (Pair pair : pendingActor) {
      EventStatus told = pair.matrix().word.complement();
      if (told == EventStatus.WANTED || told == EventStatus.PLANNED) {
        pair.matrix().fill(Role.ACTOR, pair.inner().get(Role.ACTOR));
      }
      pair.inner().fill(pair.role(), pair.matrix().get(Role.ACTOR));
    }
    for (Frame inner : open) {
      if (inner.trait == FoundEvent.Trait.ACT) {
        inner.fill(Roles.subjectRole(inner.word), topic);
      }
    }
  }
}
