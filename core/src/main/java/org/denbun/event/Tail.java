package org.denbun.event;

import org.denbun.EventStatus;
import org.denbun.claim.Sentence;
import org.denbun.language.EventWords;
import org.denbun.language.Trie;
import org.denbun.token.Tag;
import org.denbun.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The endings of a predicate, and how its clause goes on.
 *
 * @param status what they tell of whether it has happened, or null where nothing does
 * @param tense the same, where nothing but tense and aspect count
 * @param passive whether they make it passive
 * @param link how the clause goes on
 * @param end the first token after the endings
 * @param after where the next phrase begins
 * @param particle the particle of a nominalised clause, or empty
 */
record Tail(
    @Nullable EventStatus status,
    @Nullable EventStatus tense,
    boolean passive,
    Link link,
    int end,
    int after,
    String particle) {

  /** How a clause goes on. */
  enum Link {
    FINAL,
    /** Leaves its tense to the next clause. */
    COORDINATE,
    /** Has its own tense. */
    INDEPENDENT,
    ADVERBIAL,
    CONDITION,
    /** A part of the next predicate. */
    COMPLEMENT,
    /** Modifies the next noun. */
    RELATIVE;

    /** Whether it is a part of what follows. */
    boolean embedded() {
      return this == COMPLEMENT || this == RELATIVE;
    }
  }

  static Tail of(Sentence s, int begin, int end) {
    return new Reader(s, begin, end, 0).read();
  }

  /** Deeper than this nobody says that it is that it is. */
  private static final int DEEPEST = 3;

  private static final class Reader {
    private final Sentence s;
    private final int begin;
    private final int stop;
    private final int depth;
    private int at;
    private @Nullable EventStatus weak;
    private @Nullable EventStatus strong;
    private boolean passive;
    private boolean condition;

    Reader(Sentence s, int begin, int stop, int depth) {
      this.depth = depth;
      this.s = s;
      this.begin = begin;
      this.at = begin;
      this.stop = stop;
    }

    Tail read() {
      while (at < stop && step()) {
        // Each step takes one ending.
      }
      return link();
    }

    private boolean step() {
      int marked = mark();
      if (marked > at) {
        at = marked;
        existence();
        return true;
      }
      boolean more =
          switch (s.tag(at)) {
            case AUXILIARY, AUXILIARY_VERB -> true;
            case CONNECTIVE -> goesOn(at + 1);
            case FORMAL -> s.in(at, "explanatory") && s.tag(at + 1) == Tag.AUXILIARY;
            case TOPIC, ALSO -> s.tag(at - 1).verbal() && goesOn(at + 1);
            case SUFFIX -> s.in(at, "polite-tail");
            default ->
                s.in(at, "explanatory")
                    && (at + 1 >= stop
                        || s.tag(at + 1) == Tag.AUXILIARY
                        || s.tag(at + 1) == Tag.STOP);
          };
      passive |= more && s.in(at, "passive");
      condition |= more && s.tag(at) == Tag.AUXILIARY && s.in(at, "condition");
      at += more ? 1 : 0;
      return more;
    }

    private boolean goesOn(int i) {
      return i < stop
          && (s.tag(i) == Tag.AUXILIARY_VERB
              || s.tag(i) == Tag.AUXILIARY
              || s.tag(i) == Tag.ADJECTIVE && s.in(i, "negation")
              || (s.tag(i) == Tag.TOPIC || s.tag(i) == Tag.ALSO)
                  && s.tag(i + 1) == Tag.AUXILIARY_VERB);
    }

    /** The first token after the mark of status that begins here, or the token itself. */
    private int mark() {
      EventWords.@Nullable Mark best = null;
      int end = at;
      if (at >= stop) {
        return at;
      }
      for (Trie.Match<EventWords.Mark> found :
          s.language().events().marks().at(s.text(), s.tokens().get(at).begin())) {
        int after = s.after(found.end());
        boolean whole = s.ending(found.end()) >= 0;
        if (after <= stop && after > end && (whole || longer(found)) && fits(found.value())) {
          best = found.value();
          end = after;
        }
      }
      if (best != null) {
        take(best);
      }
      return end;
    }

    /** A mark that may be a stem is long and strong: a short one is a part of another word. */
    private static boolean longer(Trie.Match<EventWords.Mark> found) {
      return found.value().strong() && found.end() - found.begin() > 2;
    }

    private boolean fits(EventWords.Mark mark) {
      return mark.after().isEmpty()
          || s.tag(at) != Tag.FORMAL && s.tag(at - 1).name().equalsIgnoreCase(mark.after());
    }

    private void take(EventWords.Mark mark) {
      if (mark.status() == EventStatus.DENIED && doubted()) {
        return;
      }
      if (mark.strong()) {
        // What is planned not to happen is not going to happen.
        boolean unplanned = strong == EventStatus.DENIED && mark.status() == EventStatus.PLANNED;
        strong = unplanned ? strong : mark.status();
      } else if (weak != EventStatus.OCCURRED) {
        weak = mark.status();
      }
    }

    /** Whether it is a doubt that there is or is not: without one, a thing is so. */
    private boolean doubted() {
      int noun = begin - 1;
      if (noun > 0 && s.tag(noun) == Tag.VERB) {
        noun--;
      }
      if (noun > 0 && (s.tag(noun) == Tag.TOPIC || s.tag(noun) == Tag.SUBJECT)) {
        noun--;
      }
      return s.in(noun, "doubt");
    }

    /** After a noun that is a mark: that there is such a thing. */
    private void existence() {
      boolean particle =
          switch (s.tag(at)) {
            case SUBJECT, ALSO, TOPIC -> true;
            default -> false;
          };
      while (particle && at + 2 < stop && s.tag(at + 1) == Tag.ADVERB) {
        at++;
      }
      if (particle && at + 1 < stop && s.language().words("there-is").contains(lemma(at + 1))) {
        at++;
        int marked = mark();
        at = marked > at ? marked : at + 1;
      }
    }

    private String lemma(int i) {
      return s.tokens().get(i).lemma();
    }

    private Tail link() {
      int end = at;
      if (condition) {
        comma();
        return tail(Link.CONDITION, end, "");
      }
      if (at >= stop || s.tag(at) == Tag.STOP) {
        return tail(Link.FINAL, end, "");
      }
      return switch (s.tag(at)) {
        case COMMA -> {
          at++;
          yield tail(Link.COORDINATE, end, "");
        }
        case CONNECTIVE -> connective(end);
        case QUOTATIVE -> quotative(end);
        case FORMAL, TIME -> formal(end);
        case PHRASAL -> {
          at++;
          yield tail(at < stop && Nominals.opens(s, at) ? Link.RELATIVE : Link.COORDINATE, end, "");
        }
        case VERB, ADJECTIVE, ADVERB, CONJUNCTION -> tail(Link.COORDINATE, end, "");
        case OTHER, FOCUS, SYMBOL -> {
          at++;
          yield tail(at >= stop ? Link.FINAL : Link.COORDINATE, end, "");
        }
        case TOPIC, ALSO, SUBJECT, OBJECT, CASE, WITH -> marked(end);
        default -> nominal(end);
      };
    }

    private Tail connective(int end) {
      if ((at + 1 >= stop || s.tag(at + 1) == Tag.STOP) && s.in(at, "elliptic-request")) {
        strong = strong == null ? EventStatus.DEMANDED : strong;
        at++;
        return tail(Link.FINAL, end, "");
      }
      Link link =
          s.in(at, "condition")
              ? Link.CONDITION
              : s.in(at, "clause-tail") || s.in(at, "ground") ? Link.INDEPENDENT : Link.COORDINATE;
      at++;
      if (at < stop && s.in(at, "since")) {
        weak = EventStatus.OCCURRED;
        at++;
      }
      comma();
      return tail(link, end, "");
    }

    private Tail quotative(int end) {
      boolean last = at + 1 >= stop || s.tag(at + 1) == Tag.STOP;
      at++;
      if (s.tag(at) == Tag.GENITIVE && at < stop) {
        at++;
        int noun = at;
        at = Math.max(mark(), at);
        if (at == noun) {
          return tail(Link.RELATIVE, end, "");
        }
        return marked(at);
      }
      comma();
      return tail(last ? Link.FINAL : Link.COMPLEMENT, end, "");
    }

    private Tail formal(int end) {
      if (s.in(at, "clause-adverb")) {
        boolean condition = s.in(at, "condition-noun");
        if (s.in(at, "purpose") && weak == null && strong == null) {
          strong = EventStatus.PLANNED;
        }
        at++;
        while (at < stop && (s.tag(at) == Tag.CASE || s.tag(at) == Tag.TOPIC)) {
          at++;
        }
        comma();
        return tail(condition ? Link.CONDITION : Link.ADVERBIAL, end, "");
      }
      if (s.tag(at) == Tag.TIME) {
        return nominal(end);
      }
      boolean wish = s.in(at, "wish-head");
      boolean scene = s.in(at, "scene-head");
      at++;
      if (scene && at >= stop && weak == null) {
        weak = EventStatus.ONGOING;
      }
      if (at >= stop
          || s.tag(at) == Tag.STOP
          || s.tag(at) == Tag.QUOTATIVE
          || s.tag(at) == Tag.AUXILIARY && !wish) {
        boolean open = at < stop && s.tag(at) == Tag.AUXILIARY;
        return open && depth < DEEPEST ? copula(end) : tail(Link.FINAL, end, "");
      }
      return marked(end);
    }

    /** A nominalised clause as a predicate: it is that … */
    private Tail copula(int end) {
      Tail rest = new Reader(s, at, stop, depth + 1).read();
      at = rest.after;
      return tail(rest.link, end, "");
    }

    /** A clause that is a noun phrase, with its particle. */
    private Tail marked(int end) {
      String particle = "";
      while (at < stop && joins(s.tag(at))) {
        boolean first = particle.isEmpty() && s.tag(at) != Tag.FOCUS;
        particle = first ? s.tokens().get(at).text() : particle;
        at++;
      }
      comma();
      boolean ground =
          s.language().words("agent").contains(particle)
              || s.language().words("place-subject").contains(particle);
      return tail(
          at >= stop ? Link.FINAL : ground ? Link.INDEPENDENT : Link.COMPLEMENT, end, particle);
    }

    private static boolean joins(Tag tag) {
      return switch (tag) {
        case TOPIC, ALSO, SUBJECT, OBJECT, CASE, WITH, PHRASAL, FOCUS -> true;
        default -> false;
      };
    }

    /** A verb that modifies a noun stands in its plain form; a stem only goes on. */
    private Tail nominal(int end) {
      Token last = s.tokens().get(at - 1);
      boolean stem = last.tag() == Tag.VERB && !last.lemma().equals(last.text());
      return tail(stem ? Link.COORDINATE : Link.RELATIVE, end, "");
    }

    private void comma() {
      if (at < stop && s.tag(at) == Tag.COMMA) {
        at++;
      }
    }

    private Tail tail(Link link, int end, String particle) {
      return new Tail(
          strong != null ? strong : weak, weak, passive, link, end, Math.max(at, end), particle);
    }
  }
}
