package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Names;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that name sources. */
final class NounPhrases {

  /** Into so many words at most a tokenizer breaks the beginning of a name. */
  private static final int PIECES = 4;

  private NounPhrases() {}

  /** The phrase whose last token stands before an index, or null where there is none. */
  static @Nullable Phrase before(Sentence s, int end) {
    int last = end;
    while (last > 0 && s.tag(last - 1) == Tag.FOCUS && s.in(last - 1, "tail")) {
      last--;
    }
    int begin = whole(s, afterDate(s, run(s, last), last), last);
    int name = s.tag(begin - 1) == Tag.GENITIVE ? begin - 1 : begin;
    if (s.tag(name - 1) == Tag.QUOTE
        && s.language().words("edition").contains(s.text(begin, last))) {
      return before(s, name);
    }
    return begin < last ? phrase(s, begin, last) : null;
  }

  /** Where the name begins that the article shows to end there, if before the phrase. */
  private static int whole(Sentence s, int begin, int end) {
    for (int from = Math.max(0, begin - PIECES); from < begin; from++) {
      if (s.named(from, end) != null) {
        return from;
      }
    }
    return begin;
  }

  private static int run(Sentence s, int end) {
    int begin = end;
    while (begin > 0
        && s.tag(begin - 1).nominal()
        && !breaks(s, begin - 1, end)
        && (s.tag(begin - 1) != Tag.SYMBOL || s.in(begin - 1, "joint"))
        && (begin == end || !s.gap(begin))) {
      begin--;
    }
    return begin;
  }

  private static boolean breaks(Sentence s, int i, int end) {
    return s.tag(i) == Tag.QUOTE && i + 1 < end && s.tag(i - 1) != Tag.NOUN;
  }

  /** Steps over a date at the head of a phrase (on the 23rd, the ministry). */
  private static int afterDate(Sentence s, int begin, int end) {
    int i = begin;
    int after = begin;
    while (i < end && dates(s.tag(i))) {
      i++;
      if (s.tag(i - 1) == Tag.TIME || s.in(i - 1, "date-counter") || s.in(i - 1, "date-tail")) {
        after = i;
      }
    }
    return after < end ? after : begin;
  }

  private static boolean dates(Tag tag) {
    return tag == Tag.NUMBER || tag == Tag.COUNTER || tag == Tag.TIME || tag == Tag.SUFFIX;
  }

  private static Phrase phrase(Sentence s, int begin, int end) {
    SourceKind shown = Kinds.of(s, begin, end);
    SourceKind kind =
        shown == SourceKind.PERSON && apposed(s, begin, end) ? SourceKind.OUTLET : shown;
    int from = kind == SourceKind.ANONYMOUS ? modified(s, begin) : begin;
    return new Phrase(s.range(from, end), called(s, from, end, kind), from, end, kind, null);
  }

  /**
   * Whether a name that no list has follows a word for outlets and a genitive: it is the outlet's.
   */
  private static boolean apposed(Sentence s, int begin, int end) {
    boolean word =
        s.tag(begin - 1) == Tag.GENITIVE
            && s.tag(end - 1) == Tag.NAME
            && s.language().ends(s.text(begin - 2, begin - 1), "outlet-noun");
    return word && s.language().names().title(s.text(begin, end)) == null;
  }

  /** What a phrase calls its source, without a calling that no list has or what outlet it is. */
  private static String called(Sentence s, int begin, int end, @Nullable SourceKind kind) {
    if (kind == SourceKind.PERSON) {
      return Titled.called(s, begin, end);
    }
    int name = kind == SourceKind.OUTLET ? OutletNames.begin(s, begin, end) : begin;
    boolean listed = s.language().names().outletCalled(s.text(begin, end)) != null;
    return s.text(listed ? begin : name, end);
  }

  /** A noun that names nobody, as somebody unnamed; a phrase that may name somebody as it is. */
  static Phrase unnamed(Sentence s, Phrase phrase) {
    if (phrase.kind() != null || !common(s, phrase)) {
      return phrase;
    }
    int from = modified(s, phrase.begin());
    int end = phrase.end();
    return new Phrase(s.range(from, end), s.text(from, end), from, end, SourceKind.ANONYMOUS, null);
  }

  private static boolean common(Sentence s, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (s.tag(i) != Tag.NOUN && s.tag(i) != Tag.ACTION && s.tag(i) != Tag.PREFIX) {
        return false;
      }
    }
    return true;
  }

  /** Whether a phrase is nothing but a date. */
  static boolean dated(Sentence s, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (!dates(s.tag(i)) && !s.in(i, "date-tail")) {
        return false;
      }
    }
    return true;
  }

  /** An unnamed person is told by whose or of where they are: take that along. */
  private static int modified(Sentence s, int begin) {
    int from = begin;
    for (int steps = 0; steps < 2 && s.tag(from - 1) == Tag.GENITIVE; steps++) {
      int owner = afterDate(s, run(s, from - 1), from - 1);
      if (owner == from - 1) {
        break;
      }
      from = owner;
    }
    return acquainted(s, from);
  }

  /** The begin of what somebody is said to know or to be near to, before a phrase. */
  private static int acquainted(Sentence s, int begin) {
    int with = begin - 2;
    boolean acquainted =
        s.in(begin - 1, "acquainted") && (s.tag(with) == Tag.CASE || s.tag(with) == Tag.OBJECT);
    int from = acquainted ? run(s, with) : begin;
    return from < with ? from : begin;
  }

  /**
   * The phrases side by side that end before an index, first one first; empty where there is none.
   */
  static List<Phrase> allBefore(Sentence s, int end) {
    List<Phrase> found = new ArrayList<>();
    Phrase last = before(s, end);
    while (last != null) {
      last = last(s, last);
      found.addFirst(last);
      int joint = joint(s, last.begin());
      Phrase next = joint < 0 ? null : before(s, joint);
      last = next != null && sideBySide(s, next, found.getFirst()) ? next : null;
    }
    return found;
  }

  /** The last of the names that a dot joins into one run, where each is a name by itself. */
  private static Phrase last(Sentence s, Phrase run) {
    for (int i = run.end() - 2; i > run.begin(); i--) {
      if (s.in(i, "and") && s.tag(i) == Tag.SYMBOL) {
        Phrase left = before(s, i);
        SourceKind right = Kinds.of(s, i + 1, run.end());
        if (left != null && right != null && listed(s, left, right, s.text(i + 1, run.end()))) {
          return phrase(s, i + 1, run.end());
        }
      }
    }
    return run;
  }

  private static boolean listed(Sentence s, Phrase left, SourceKind kind, String right) {
    Names names = s.language().names();
    boolean outlets =
        kind == SourceKind.OUTLET && names.outlet(right) != null && (left.kind() == kind);
    boolean bodies =
        kind == SourceKind.ORGANISATION
            && left.kind() == kind
            && names.head(left.text()) != null
            && names.head(right) != null
            && names.outlet(left.text() + right) == null;
    return outlets || bodies;
  }

  private static int joint(Sentence s, int begin) {
    int i = begin - 1;
    if (s.tag(i) == Tag.SYMBOL && s.in(i, "and")) {
      return i;
    }
    if (s.tag(i) == Tag.COMMA && i > 0 && s.tag(i - 1).nominal()) {
      return i;
    }
    if (s.tag(i) == Tag.COMMA) {
      i--;
    }
    return s.tag(i) == Tag.WITH || s.in(i, "and") ? i : -1;
  }

  private static boolean sideBySide(Sentence s, Phrase a, Phrase b) {
    boolean apposed =
        people(a.kind())
            && b.kind() == SourceKind.PERSON
            && s.tag(a.end()) == Tag.COMMA
            && !named(s, a);
    return !apposed && a.kind() != null && (a.kind() == b.kind() || both(a, b));
  }

  private static boolean named(Sentence s, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      if (s.tag(i) == Tag.PERSON || s.tag(i) == Tag.NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean both(Phrase a, Phrase b) {
    return bodies(a.kind()) && bodies(b.kind()) || people(a.kind()) && people(b.kind());
  }

  private static boolean bodies(@Nullable SourceKind kind) {
    return kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET;
  }

  private static boolean people(@Nullable SourceKind kind) {
    return kind == SourceKind.PERSON || kind == SourceKind.ANONYMOUS;
  }
}
