package org.denbun.chain;

import org.denbun.SourceKind;
import org.denbun.chain.Bodies.Found;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * Tells the body that a phrase belongs to by its end: an official of it, a part of it. Safe for use
 * by many threads at once.
 */
final class Members {

  /** Longer words for bodies may be somebody's name, and not only a kind of bodies. */
  private static final int SHORTEST_NAME = 2;

  private final Language language;
  private final Names names;
  private final BodyWords words;
  private final Bodies bodies;

  Members(Language language, BodyWords words, Bodies bodies) {
    this.language = language;
    this.names = language.names();
    this.words = words;
    this.bodies = bodies;
  }

  /** What the lists tell of a phrase, as a body or as a part of one. */
  @Nullable Found listed(String phrase, boolean named) {
    BodyWord end = words.end(phrase);
    if (phrase.isEmpty() || nobody(phrase) || end != null && end.rule() == Rule.NOBODY) {
      return Bodies.NONE;
    }
    Found found = bodies.of(phrase);
    if (found != null) {
      return found;
    }
    return names.kindOf(phrase) == null ? tail(phrase, named) : Bodies.NONE;
  }

  /**
   * What the end of a phrase tells of its owner; null where it tells nothing.
   *
   * @param named whether the phrase is known to be a body's
   */
  @Nullable Found tail(String phrase, boolean named) {
    BodyWord tail = words.end(phrase);
    if (tail == null) {
      return null;
    }
    String before = bodies.owner(phrase.substring(0, phrase.length() - tail.form().length()));
    return switch (tail.rule()) {
      case MEMBER -> owner(before, named);
      case OFFICIAL -> official(before, named);
      case COMPANY -> company(before, named);
      case PART -> part(before, bodies.beginning(before));
      case ORGAN -> organ(before);
      case NOBODY -> Bodies.NONE;
      case KNOWN, GOVERNMENT, SELF, NATIONAL, DISTRICT, FRONT, FORMER -> null;
    };
  }

  private Found official(String before, boolean named) {
    Country country = bodies.country(before);
    Found owner = owner(before, named && country == null);
    return owner.institution() == null && country != null
        ? new Found(Bodies.government(country))
        : owner;
  }

  private Found owner(String before, boolean named) {
    if (before.isEmpty() || bodies.land(before)) {
      return Bodies.NONE;
    }
    Found found = listed(before, named);
    Found first = found == null ? first(before) : found;
    if (first != null) {
      return first;
    }
    return shown(before) || named && !general(before)
        ? new Found(bodies.withoutCountry(before))
        : Bodies.NONE;
  }

  /** The listed body that a phrase names first, whose part or place it goes on to name. */
  private @Nullable Found first(String phrase) {
    for (String link : language.words("belonging")) {
      int at = phrase.indexOf(link);
      String first = at < 0 ? "" : phrase.substring(0, at);
      if (bodies.proper(first)) {
        return new Found(first);
      }
    }
    return null;
  }

  private @Nullable Found company(String before, boolean named) {
    boolean foreign = !before.isEmpty() && Bodies.foreign(before.charAt(before.length() - 1));
    return foreign ? owner(before, named) : null;
  }

  private @Nullable Found organ(String before) {
    Found found = bodies.proper(before) ? new Found(before) : part(before, null);
    return found.institution() == null ? null : found;
  }

  private Found part(String before, @Nullable String otherwise) {
    if (before.isEmpty() || bodies.land(before)) {
      return Bodies.NONE;
    }
    Found found = listed(before, false);
    return found == null ? new Found(otherwise) : found;
  }

  /** Whether a phrase points at somebody or is vague. */
  boolean nobody(String phrase) {
    BodyWord begin = words.begin(phrase);
    return begin != null && begin.rule() == Rule.NOBODY;
  }

  /** Whether a phrase names only a kind of bodies. */
  boolean general(String phrase) {
    String head = names.head(phrase);
    return names.kindOf(phrase) != null
        || head != null && !bodies.proper(phrase) && linked(phrase, head)
        || names.whole(phrase) == SourceKind.OUTLET
        || names.anaphor(phrase) != null;
  }

  /** Whether what stands before a word for bodies is no name: a kind of bodies too, or an owner. */
  private boolean linked(String phrase, String head) {
    String before = phrase.substring(0, phrase.length() - head.length());
    return before.length() <= SHORTEST_NAME && names.kindOf(before) == SourceKind.ORGANISATION
        || !bodies.owner(before).equals(before);
  }

  /** Whether a phrase is the name of a body, by the lists or by its letters. */
  boolean shown(String phrase) {
    String head = names.head(phrase);
    return bodies.proper(phrase)
        || head != null && names.kindOf(head) == SourceKind.ORGANISATION && special(phrase, head)
        || abbreviation(phrase);
  }

  /** Whether enough stands before a word for bodies to make it one body's name. */
  private boolean special(String phrase, String head) {
    return head.length() > 1 && phrase.length() > head.length() + 1 && !linked(phrase, head);
  }

  private static boolean abbreviation(String phrase) {
    return phrase.length() > 1
        && Character.isUpperCase(phrase.charAt(0))
        && phrase.chars().allMatch(c -> c < 0x80 && c != ' ');
  }
}
