package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Conjunct;
import org.denbun.event.Nominal.Mark;
import org.denbun.event.Nominal.Modifier;
import org.denbun.language.Country;
import org.denbun.language.EventWord;
import org.denbun.language.EventWord.Role;
import org.denbun.language.EventWord.Trait;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Which phrase has which part in an event: read off particles. */
final class Roles {

  private final Sentence s;

  Roles(Sentence s) {
    this.s = s;
  }

  /** Gives the phrases of a clause their parts. */
  void assign(Frame frame, List<Nominal> phrases, boolean passive) {
    Nominal subject = null;
    Nominal topic = null;
    for (Nominal n : phrases) {
      switch (n.mark()) {
        case SUBJECT -> subject = n;
        case TOPIC, ALSO -> topic = second(frame, topic, n);
        case OBJECT -> object(frame, n);
        case CASE -> oblique(frame, n, passive);
        case BARE -> subject = bare(subject, n, phrases);
        case RELATIONAL -> {}
      }
    }
    subjects(frame, subject, topic, passive);
  }

  private @Nullable Nominal second(Frame frame, @Nullable Nominal topic, Nominal n) {
    if (topic == null) {
      return n.time() ? null : n;
    }
    if (!n.time()) {
      frame.fill(patient(frame.word), arguments(n));
    }
    return topic;
  }

  /** In headlines a comma stands for the subject's particle. */
  private @Nullable Nominal bare(@Nullable Nominal subject, Nominal n, List<Nominal> phrases) {
    boolean heads = subject == null && !n.time() && n.comma() && n == phrases.getFirst();
    return heads && n.animate(s) ? n : subject;
  }

  private void object(Frame frame, Nominal n) {
    frame.fill(patient(frame.word), split(frame, n));
  }

  /** With whom and about what can stand side by side: the first is a partner, not a thing. */
  private List<Argument> split(Frame frame, Nominal n) {
    List<Argument> all = arguments(n);
    if (frame.word.is(Trait.MUTUAL) && n.conjuncts().size() > 1 && mixed(n)) {
      frame.fill(Role.RECIPIENT, all.subList(0, 1));
      return all.subList(1, all.size());
    }
    return all;
  }

  /** Who stands beside an event's noun has a part in it: talks with X. */
  void beside(Frame frame, Nominal carrier) {
    if (carrier.conjuncts().size() > 1 && mixed(carrier)) {
      List<Argument> all = arguments(carrier);
      frame.fill(Role.RECIPIENT, all.subList(0, all.size() - 1));
    }
  }

  private boolean mixed(Nominal n) {
    Conjunct first = n.conjuncts().getFirst();
    return Nominal.animate(s, first.head(), first.end()) && !n.animate(s);
  }

  /** The role of what a direct object's particle marks. */
  Role patient(EventWord word) {
    for (String particle : s.language().surfaces(Tag.OBJECT)) {
      Role role = word.takes().get(particle);
      if (role != null) {
        return role;
      }
    }
    return Role.OBJECT;
  }

  private void oblique(Frame frame, Nominal n, boolean passive) {
    int head = n.last().end() - 1;
    if (n.time() || s.tag(head) == Tag.QUALITY || s.in(head, "adverbial-noun")) {
      return;
    }
    String particle = n.particle();
    Role role = frame.word.takes().get(particle);
    boolean goal =
        role != null
            && role != patient(frame.word)
            && s.language().words("agent-or-goal").contains(particle);
    if (passive && !goal && agent(n, particle)) {
      role = Role.ACTOR;
    } else if (role == null) {
      role = otherwise(n, particle, frame.word);
    }
    boolean scene = s.language().words("place-subject").contains(particle);
    if (role == Role.PLACE && !scene && s.tag(n.last().end() - 1) == Tag.ACTION) {
      role = Role.OBJECT;
    }
    if (role != null && (role != Role.PLACE || located(n, particle))) {
      frame.fill(role, split(frame, n));
    }
  }

  private boolean located(Nominal n, String particle) {
    return !s.language().words("place-subject").contains(particle) || n.place(s);
  }

  private boolean agent(Nominal n, String particle) {
    boolean doer = s.language().words("agent").contains(particle);
    boolean told = particle.length() > 2 || n.animate(s);
    return doer && told || s.language().words("agent-or-goal").contains(particle) && acts(n);
  }

  private boolean acts(Nominal n) {
    return Nominal.acts(s, n.last().head(), n.last().end());
  }

  private @Nullable Role otherwise(Nominal n, String particle, EventWord word) {
    if (s.language().words("place-subject").contains(particle)) {
      return Role.PLACE;
    }
    if (s.language().words("toward").contains(particle)) {
      return Role.RECIPIENT;
    }
    boolean goal = s.language().words("goal").contains(particle);
    if (goal && n.place(s)) {
      return Role.PLACE;
    }
    boolean with = s.language().words("goal-or-partner").contains(particle);
    return (goal || with) && n.animate(s) && !word.is(Trait.STATE) ? Role.RECIPIENT : null;
  }

  private void subjects(
      Frame frame, @Nullable Nominal subject, @Nullable Nominal topic, boolean passive) {
    Nominal first = subject != null ? subject : topic;
    if (first == null) {
      return;
    }
    List<Argument> all = arguments(first);
    if (frame.agentless) {
      if (first.place(s)) {
        frame.put(Role.PLACE, all);
      }
      return;
    }
    Role role = passive || done(frame, first) ? patient(frame.word) : subjectRole(frame.word);
    boolean pair = frame.word.is(Trait.MUTUAL) && !passive && !frame.has(Role.RECIPIENT);
    if (pair && all.size() > 1) {
      frame.fill(Role.RECIPIENT, all.subList(1, all.size()));
      all = all.subList(0, 1);
    }
    if (passive && topic != null && subject == null && frame.has(role) && topic.place(s)) {
      frame.fill(Role.PLACE, all);
    } else {
      frame.fill(role, all);
    }
    if (subject != null && topic != null && topic.begin() < subject.begin()) {
      behind(frame, topic);
    }
  }

  /** Whether a topic is what something is done to: nobody, with a word that needs an object. */
  private boolean done(Frame frame, Nominal first) {
    Role patient = patient(frame.word);
    return first.topical()
        && patient == Role.OBJECT
        && !first.animate(s)
        && !frame.has(patient)
        && !frame.word.is(Trait.THING)
        && frame.trait == FoundEvent.Trait.ACT
        && (objects(frame.word) || first.mark() == Mark.ALSO);
  }

  private boolean objects(EventWord word) {
    return s.language().surfaces(Tag.OBJECT).stream().anyMatch(word.takes()::containsKey);
  }

  /** A topic beside a subject is an object or a place, if anything. */
  private void behind(Frame frame, Nominal topic) {
    Role patient = patient(frame.word);
    boolean takes = frame.word.takes().containsValue(patient);
    if (takes && !frame.has(patient) && !topic.place(s)) {
      frame.fill(patient, arguments(topic));
    } else if (topic.place(s)) {
      frame.fill(Role.PLACE, arguments(topic));
    }
  }

  static Role subjectRole(EventWord word) {
    return word.is(Trait.THING) ? Role.OBJECT : Role.ACTOR;
  }

  /** The phrases side by side in a phrase. */
  List<Argument> arguments(Nominal n) {
    List<Argument> all = new ArrayList<>();
    for (Conjunct c : n.conjuncts()) {
      all.addAll(countries(c.begin(), c.head(), c.end()));
    }
    return all;
  }

  /** One argument; or one for each country where nothing but their short names stands there. */
  List<Argument> countries(int begin, int head, int end) {
    int stop = end;
    while (stop - 1 > head && s.in(stop - 1, "between")) {
      stop--;
    }
    int last = stop;
    List<Country> named = Countries.all(s, head, last);
    if (named.size() > 1) {
      return named.stream().map(c -> new Argument(s, begin, head, last, c.name())).toList();
    }
    return List.of(new Argument(s, begin, head, last, null));
  }

  /** Gives what modifies an event's noun its part. */
  void modify(Frame frame, List<Modifier> modifiers) {
    int owner = -1;
    for (int i = modifiers.size() - 1; i >= 0; i--) {
      Modifier m = modifiers.get(i);
      boolean genitive = genitive(m.link());
      Role role = role(frame, m);
      if (genitive && owner < 0 && role != null) {
        owner = i;
      } else if (!genitive && role != null) {
        frame.fill(role, countries(m.begin(), m.begin(), m.end()));
      }
    }
    if (owner >= 0) {
      own(frame, modifiers, owner);
    }
  }

  /** The nearest owner, with what modifies it; of two that have a part, both. */
  private void own(Frame frame, List<Modifier> modifiers, int owner) {
    Modifier m = modifiers.get(owner);
    Role role = role(frame, m);
    int first = owner;
    while (first > 0
        && genitive(modifiers.get(first - 1).link())
        && !dated(modifiers.get(first - 1))) {
      first--;
    }
    List<Argument> all = new ArrayList<>();
    for (Modifier side : modifiers.subList(0, owner)) {
      if (side.link().isEmpty()) {
        all.addAll(countries(side.begin(), side.begin(), side.end()));
      }
    }
    int begin = all.isEmpty() ? modifiers.get(first).begin() : m.begin();
    all.addAll(countries(begin, m.begin(), m.end()));
    if (role != null) {
      pair(frame, role, all);
    }
  }

  private boolean genitive(String link) {
    return s.language().words("genitive").contains(link);
  }

  private static void pair(Frame frame, Role role, List<Argument> all) {
    boolean two = role == Role.ACTOR && all.size() > 1 && frame.word.is(Trait.MUTUAL);
    frame.fill(role, two ? all.subList(0, 1) : all);
    if (two) {
      frame.fill(Role.RECIPIENT, all.subList(1, all.size()));
    }
  }

  private @Nullable Role role(Frame frame, Modifier m) {
    Map<String, Role> takes = frame.word.takes();
    if (s.language().words("attributive-agent").contains(m.link())) {
      return Nominal.animate(s, m.begin(), m.end()) ? Role.ACTOR : null;
    }
    if (s.language().words("toward").contains(m.link())) {
      return takes.getOrDefault(m.link(), Role.RECIPIENT);
    }
    if (takes.containsKey(m.link())) {
      return takes.get(m.link());
    }
    if (!genitive(m.link())) {
      return s.language().words("place-subject").contains(m.link()) ? Role.PLACE : null;
    }
    if (dated(m)) {
      return null;
    }
    boolean animate = Nominal.animate(s, m.begin(), m.end());
    Role owner = frame.word.owner();
    if (owner != null) {
      return owner != Role.ACTOR || animate ? owner : null;
    }
    return animate ? Role.ACTOR : patient(frame.word);
  }

  private boolean dated(Modifier m) {
    Tag first = s.tag(m.begin());
    Tag last = s.tag(m.end() - 1);
    return last == Tag.TIME
        || first == Tag.TIME
        || s.in(m.end() - 1, "date-counter")
        || s.in(m.end() - 1, "date-tail")
        || s.in(m.begin(), "ordinal")
        || first == Tag.NUMBER && !Nominal.animate(s, m.begin(), m.end());
  }
}
