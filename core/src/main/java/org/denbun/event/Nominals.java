package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.event.Nominal.Conjunct;
import org.denbun.event.Nominal.Mark;
import org.denbun.event.Nominal.Modifier;
import org.denbun.token.Tag;

/** Reads noun phrases with what modifies them and with their particles. */
final class Nominals {

  private final Sentence s;
  private final int end;
  private final List<Conjunct> conjuncts = new ArrayList<>();
  private List<Modifier> modifiers = new ArrayList<>();
  private int begin;
  private int run;
  private int at;

  private Nominals(Sentence s, int begin, int end) {
    this.s = s;
    this.begin = begin;
    this.at = begin;
    this.end = end;
  }

  /** Whether a noun phrase can begin at a token. */
  static boolean opens(Sentence s, int i) {
    return s.tag(i).nominal() && s.tag(i) != Tag.SYMBOL
        || s.tag(i) == Tag.ADNOMINAL && (s.tag(i + 1).nominal() || s.tag(i + 1) == Tag.FORMAL);
  }

  /** The noun phrase that begins at a token. */
  static Nominal at(Sentence s, int begin, int end) {
    return new Nominals(s, begin, end).read();
  }

  private Nominal read() {
    do {
      run = at;
      at = endOfRun(at);
      skipDate();
    } while (joins());
    close();
    merge();
    return particles();
  }

  private int endOfRun(int from) {
    int i = from;
    while (i < end
        && (s.tag(i).nominal()
            || i == from && s.tag(i) == Tag.ADNOMINAL
            || s.tag(i) == Tag.FORMAL && i > from && s.tag(i - 1) == Tag.ADNOMINAL
            || s.tag(i) == Tag.FOCUS && i > from && s.in(i, "tail"))) {
      i++;
      if (s.tag(i - 1) == Tag.TIME && i - 1 > from && s.in(i - 1, "clause-adverb")) {
        break;
      }
    }
    return Math.max(i, from + 1);
  }

  /** A date at the head of a run is no part of the name after it. */
  private void skipDate() {
    int date = dateEnd(run, at);
    if (date > run && date < at && modifiers.isEmpty()) {
      begin = begin == run ? date : begin;
      run = date;
    }
  }

  private int dateEnd(int from, int to) {
    int i = from;
    int date = from;
    while (i < to) {
      Tag tag = s.tag(i);
      boolean unit = tag == Tag.TIME || i > from && s.in(i, "date-counter") && numbered(i, from);
      boolean tail = date > from && date == i && (s.in(i, "date-tail") || s.tag(i) == Tag.SUFFIX);
      if (!unit && !tail && tag != Tag.NUMBER) {
        break;
      }
      i++;
      date = unit || tail ? i : date;
    }
    return date;
  }

  private boolean numbered(int i, int from) {
    return i - 1 >= from && s.tag(i - 1) == Tag.NUMBER;
  }

  private boolean joins() {
    if (at >= end) {
      return false;
    }
    Tag tag = s.tag(at);
    if (tag == Tag.GENITIVE && follows(at + 1)) {
      between();
      return modify(at + 1, s.tokens().get(at).text());
    }
    if ((tag == Tag.CASE || tag == Tag.WITH || tag == Tag.FOCUS)
        && s.tag(at + 1) == Tag.GENITIVE
        && follows(at + 2)) {
      return modify(at + 2, s.tokens().get(at).text());
    }
    if (tag == Tag.PHRASAL && s.in(at, "attributive-phrasal") && follows(at + 1)) {
      return modify(at + 1, s.tokens().get(at).text());
    }
    if ((tag == Tag.CASE || tag == Tag.OBJECT) && relational(at + 1) && follows(at + 2)) {
      return modify(at + 2, s.tokens().get(at + 1).lemma());
    }
    return conjoins();
  }

  private boolean modify(int next, String link) {
    modifiers.add(new Modifier(run, at, link));
    at = next;
    return true;
  }

  private boolean relational(int i) {
    return s.tag(i) == Tag.VERB
        && s.language().words("relational").contains(s.tokens().get(i).lemma());
  }

  /** Whether such a verb only links: it has no endings of its own. */
  private boolean links(int i) {
    return relational(i)
        && i + 1 < end
        && switch (s.tag(i + 1)) {
          case AUXILIARY, AUXILIARY_VERB, STOP, QUOTATIVE, FORMAL -> false;
          case CONNECTIVE -> s.tag(i + 2) != Tag.AUXILIARY_VERB;
          default -> true;
        };
  }

  private boolean toward(int i) {
    return i + 1 < end
        && s.tag(i) == Tag.VERB
        && s.language().words("relational-goal").contains(s.tokens().get(i).lemma())
        && (s.tag(i + 1) == Tag.COMMA || s.tag(i + 1) == Tag.CONNECTIVE);
  }

  private boolean follows(int i) {
    return i < end && opens(s, i);
  }

  private boolean conjoins() {
    boolean and = s.tag(at) == Tag.WITH || s.in(at, "and") && s.tag(at) != Tag.CASE;
    boolean list =
        s.tag(at) == Tag.COMMA
            && at > run
            && modifiers.isEmpty()
            && s.tag(at - 1) == s.tag(Math.max(at, endOfRun(at + 1) - 1))
            && naming(s.tag(at - 1));
    int next = and && s.tag(at + 1) == Tag.COMMA ? at + 2 : at + 1;
    if (!and && !list || !follows(next) || and && acts(next)) {
      return false;
    }
    close();
    at = next;
    begin = at;
    return true;
  }

  private static boolean naming(Tag tag) {
    return tag == Tag.PLACE || tag == Tag.PERSON || tag == Tag.NAME || tag == Tag.BODY;
  }

  /** Whether the run that begins at a token is a predicate: then the particle before is its own. */
  private boolean acts(int from) {
    int last = endOfRun(from);
    return s.tag(last - 1) == Tag.ACTION
        && (Verbal.does(s, last) || last >= end || s.tag(last) == Tag.STOP);
  }

  private void close() {
    conjuncts.add(new Conjunct(begin, Math.min(run, at), at, List.copyOf(modifiers)));
    modifiers = modifiers.isEmpty() ? modifiers : new ArrayList<>();
  }

  /** Of X and Y's talks, X is as much a part as Y. */
  private void between() {
    boolean between = at - 1 > run && s.in(at - 1, "between");
    if (between && !conjuncts.isEmpty()) {
      conjuncts.forEach(c -> modifiers.add(new Modifier(c.begin(), c.end(), "")));
      begin = conjuncts.getFirst().begin();
      conjuncts.clear();
    }
  }

  private void merge() {
    Conjunct last = conjuncts.getLast();
    if (conjuncts.size() > 1 && !last.modifiers().isEmpty() && apart(last)) {
      List<Modifier> all = new ArrayList<>();
      String link = last.modifiers().getFirst().link();
      conjuncts
          .subList(0, conjuncts.size() - 1)
          .forEach(c -> all.add(new Modifier(c.head(), c.end(), link)));
      all.addAll(last.modifiers());
      int first = conjuncts.getFirst().begin();
      conjuncts.clear();
      conjuncts.add(new Conjunct(first, last.head(), last.end(), all));
    }
  }

  private boolean apart(Conjunct last) {
    Conjunct first = conjuncts.getFirst();
    Modifier owner = last.modifiers().getFirst();
    return Nominal.animate(s, first.head(), first.end())
        && Nominal.animate(s, owner.begin(), owner.end())
        && !Nominal.animate(s, last.head(), last.end());
  }

  /** Whether a body stands here with the particle of place: it acts (at the ministry, they say). */
  private boolean acts() {
    Conjunct last = conjuncts.getLast();
    return Nominal.animate(s, last.head(), last.end())
        && !Nominal.place(s, last.head(), last.end());
  }

  private boolean occasion(Conjunct c) {
    return c.end() - c.head() > 1
        && s.in(c.end() - 1, "occasion-time")
        && !Nominal.place(s, c.head(), c.end() - 1);
  }

  private Nominal particles() {
    int stop = at;
    Mark mark = Mark.BARE;
    String particle = "";
    boolean more = true;
    while (more && at < end) {
      switch (s.tag(at)) {
        case TOPIC -> {
          boolean body = s.language().words("place-subject").contains(particle) && acts();
          particle = body ? "" : particle;
          mark = mark == Mark.CASE && !body ? Mark.CASE : Mark.TOPIC;
        }
        case ALSO -> mark = mark == Mark.CASE ? Mark.CASE : Mark.ALSO;
        case SUBJECT -> mark = Mark.SUBJECT;
        case OBJECT -> mark = Mark.OBJECT;
        case CASE, WITH, PHRASAL -> {
          mark = Mark.CASE;
          particle = particle.isEmpty() ? s.tokens().get(at).text() : particle;
        }
        case FOCUS -> {}
        default -> more = false;
      }
      at += more ? 1 : 0;
    }
    if ((mark == Mark.CASE || mark == Mark.OBJECT) && links(at)
        || mark == Mark.CASE && toward(at)) {
      mark = Mark.RELATIONAL;
      particle = s.tokens().get(at).lemma();
      at++;
      while (at < end && (s.tag(at) == Tag.CONNECTIVE || s.tag(at) == Tag.AUXILIARY)) {
        at++;
      }
    }
    if (mark == Mark.OBJECT
        && at + 1 < end
        && s.in(at, "setting-noun")
        && s.tag(at + 1) == Tag.CASE) {
      mark = Mark.RELATIONAL;
      particle = s.tokens().get(at).text();
      at += 2;
      if (at + 1 < end && Verbal.does(s, at) && s.tag(at + 1) == Tag.CONNECTIVE) {
        at += 2;
      }
    }
    boolean comma = at < end && s.tag(at) == Tag.COMMA;
    Conjunct first = conjuncts.getFirst();
    boolean time =
        conjuncts.size() == 1
            && mark != Mark.SUBJECT
            && mark != Mark.OBJECT
            && (dateEnd(first.head(), first.end()) == first.end() || occasion(first));
    return new Nominal(
        first.begin(),
        stop,
        comma ? at + 1 : at,
        List.copyOf(conjuncts),
        mark,
        particle,
        comma,
        time);
  }
}
