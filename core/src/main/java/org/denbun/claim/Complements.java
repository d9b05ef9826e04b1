package org.denbun.claim;

import org.denbun.language.Language;
import org.denbun.language.Predicate;
import org.denbun.language.Predicate.Frame;
import org.denbun.language.Rule;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the content of a predicate that reports, by walking back from it through its clause. */
final class Complements {

  private final Sentence s;
  private final int predicate;
  private final Predicate says;
  private final Endings endings;
  private boolean object;
  private boolean crossed;
  private boolean buried;
  private int noun = -1;

  private Complements(Sentence s, int predicate, int stop, Predicate says) {
    this.s = s;
    this.predicate = predicate;
    this.says = says;
    this.endings = Endings.of(s, s.after(stop));
  }

  /**
   * The content of a predicate.
   *
   * @param predicate its first token
   * @param stop where its listed form ends in the reading text
   * @return null where it has none
   */
  static @Nullable Closer of(Sentence s, int predicate, int stop, Predicate says) {
    int last = s.after(stop) - 1;
    if (s.ending(stop) < 0) {
      return null;
    }
    if (s.tag(last).nominal() && !closes(s, last + 1)) {
      return null;
    }
    return new Complements(s, predicate, stop, says).walk();
  }

  /** A bare noun reports only where the clause ends with it. */
  private static boolean closes(Sentence s, int i) {
    return switch (s.tag(i)) {
      case STOP, COMMA, QUOTATIVE, CONJUNCTION, QUOTE -> true;
      default -> false;
    };
  }

  private @Nullable Closer walk() {
    for (int i = predicate - 1; i >= 0; i--) {
      Closer closer = at(i);
      if (closer != null) {
        return closer;
      }
      if (boundary(i)) {
        break;
      }
    }
    return noun < 0 || endings.negated() ? null : closer(Rule.Kind.OBJECT, noun);
  }

  private @Nullable Closer at(int i) {
    return switch (s.tag(i)) {
      case OBJECT -> object(i);
      case ALSO, TOPIC -> fact(i) ? closer(Rule.Kind.FACT, i) : link(i);
      case SUBJECT -> revealed(i);
      case FORMAL -> wish(i);
      default -> link(i);
    };
  }

  private boolean boundary(int i) {
    Tag tag = s.tag(i);
    if (tag == Tag.STOP) {
      return true;
    }
    if (tag == Tag.COMMA) {
      return s.tag(i - 1).verbal()
          || s.tag(i - 1) == Tag.CONNECTIVE && Links.begin(s, i - 1, Rule.Kind.QUOTATION) < 0;
    }
    if (tag == Tag.CONNECTIVE) {
      crossed |= !relays(i);
      return false;
    }
    if (tag.verbal() && !modifies(i)) {
      return !crossed;
    }
    buried |= tag == Tag.VERB;
    return false;
  }

  /** Whether words for where the report has it from stand between a link and the predicate. */
  private boolean relayedAfter(int link) {
    int begin = s.tokens().get(link).end();
    int end = s.tokens().get(predicate).begin();
    return s.marks(Rule.Kind.RELAY).stream()
        .anyMatch(mark -> mark.begin() >= begin && mark.end() <= end);
  }

  /** Whether a connective ends the words for where the report has it from. */
  private boolean relays(int i) {
    int end = s.tokens().get(i).end();
    return s.marks(Rule.Kind.RELAY).stream().anyMatch(mark -> mark.end() == end);
  }

  private boolean modifies(int i) {
    Tag next = s.tag(i + 1);
    return next.nominal() || next == Tag.FORMAL || next.verbal() || next == Tag.CONNECTIVE;
  }

  private boolean fact(int i) {
    int head = s.tag(i - 1) == Tag.FOCUS ? i - 2 : i - 1;
    return says.frames().contains(Frame.FACT)
        && !crossed
        && !buried
        && !endings.negated()
        && s.in(head, "fact-head")
        && (s.tag(head - 1).verbal()
            || s.tag(head - 1) == Tag.PHRASAL
            || s.tag(head - 1) == Tag.QUOTE);
  }

  private @Nullable Closer object(int i) {
    if (fact(i)) {
      return closer(Rule.Kind.FACT, i);
    }
    if (!object && !crossed && !buried && eventful(i - 1)) {
      noun = i;
    }
    object |= !buried;
    return null;
  }

  private boolean eventful(int i) {
    Rule rule = s.language().rule(Rule.Kind.OBJECT);
    return rule != null
        && rule.field("Predicate").contains(says.stem())
        && (s.tag(i) == Tag.ACTION || s.tag(i) == Tag.QUOTE || s.in(i, "charge"));
  }

  private @Nullable Closer revealed(int i) {
    return says.frames().contains(Frame.KNOWN) && s.in(i - 1, "fact-head")
        ? closer(Rule.Kind.REVEALED, i)
        : null;
  }

  private @Nullable Closer wish(int i) {
    return says.frames().contains(Frame.WISH)
            && !buried
            && s.in(i, "wish-head")
            && s.tag(i - 1).verbal()
        ? closer(Rule.Kind.WISH, i)
        : null;
  }

  private @Nullable Closer link(int i) {
    int begin = Links.begin(s, i, Rule.Kind.QUOTATION);
    if (begin <= 0) {
      return null;
    }
    int spoken = Links.spoken(s, begin);
    if (s.tag(spoken - 1) == Tag.QUOTE) {
      boolean words =
          Utterances.spoken(s, spoken - 1)
              || says(begin) && !endings.passive() && !s.in(predicate, "naming");
      return words && says.frames().contains(Frame.QUOTE)
          ? closer(Rule.Kind.QUOTATION, begin)
          : null;
    }
    return clause(begin) ? closer(Rule.Kind.CLAUSE, begin) : null;
  }

  /** Whether the predicate follows its link at once. */
  private boolean says(int link) {
    int end = s.after(s.tokens().get(link).end());
    return end >= predicate - 1;
  }

  /** Whether only to whom or on what occasion stands between a link and the predicate. */
  private boolean told(int link) {
    boolean told = s.tag(predicate - 1) == Tag.CASE;
    for (int i = link + 1; told && i < predicate; i++) {
      told = s.tag(i).nominal() || s.tag(i) == Tag.CASE || s.tag(i) == Tag.GENITIVE;
    }
    return told;
  }

  private boolean subjectAfter(int link) {
    return Subjects.after(s, link + 1, predicate).sure();
  }

  private boolean clause(int begin) {
    if (!says.frames().contains(Frame.CLAUSE) || crossed) {
      return false;
    }
    String before = Conditions.before(s, begin);
    return switch (s.tag(begin)) {
      case QUOTATIVE -> true;
      case CONNECTIVE ->
          before.equals("verbal")
              && (!object && (says(begin) || told(begin) || subjectAfter(begin))
                  || relayedAfter(begin));
      default ->
          before.equals("verbal")
              || before.equals("formal")
              || before.equals("quality")
              || before.equals("noun")
                  && begin == predicate - 1
                  && !s.language().words("reciprocal").contains(says.stem());
    };
  }

  private boolean hears() {
    return Reports.opens(s, predicate, endings.end(), "hear-verb");
  }

  /** Whether somebody is named from whom something is heard: else it is nobody's, or a question. */
  private boolean heard(int link) {
    return !endings.passive() && !Agents.sender(s, 0, link).isEmpty();
  }

  private @Nullable Closer closer(Rule.Kind kind, int link) {
    Language language = s.language();
    Rule rule = language.rule(kind);
    if (rule == null || hears() && !heard(link)) {
      return null;
    }
    int end = Links.spoken(s, link);
    return new Closer(
        rule,
        end,
        s.tokens().get(link).begin(),
        link,
        predicate,
        endings.end(),
        s.tag(end - 1) == Tag.QUOTE,
        says.attitude(),
        says.certainty(),
        says.negative(),
        endings.negated(),
        endings.passive());
  }
}
