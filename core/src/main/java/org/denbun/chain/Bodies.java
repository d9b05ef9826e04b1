package org.denbun.chain;

import java.lang.Character.UnicodeBlock;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;
import org.denbun.language.Trie;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the lists know about the body that a phrase names. The greater body stands first in a
 * name, so of several words the first decides. Safe for use by many threads at once.
 */
final class Bodies {

  /** Shorter names stand for too many things to be looked for at the head of longer ones. */
  private static final int SHORTEST_OWNER = 2;

  /** Longer ones are not looked for at the head of a name. */
  private static final int LONGEST_OWNER = 24;

  /**
   * What the lists prove.
   *
   * @param institution null where they know the phrase, and that it proves no body
   */
  record Found(@Nullable String institution) {}

  static final Found NONE = new Found(null);

  private final Language language;
  private final Names names;
  private final BodyWords words;
  private final Districts districts;

  Bodies(Language language, BodyWords words) {
    this.language = language;
    this.names = language.names();
    this.words = words;
    this.districts = new Districts(language, words);
  }

  /** What the lists prove of a phrase, or null where they know no body in it. */
  @Nullable Found of(String phrase) {
    BodyWord whole = words.whole(phrase);
    if (whole != null) {
      return whole(whole);
    }
    String listed = listed(phrase);
    if (listed != null) {
      return new Found(listed);
    }
    Found first = first(phrase, words.bodies(phrase));
    if (first != null) {
      return first;
    }
    String district = districts.of(phrase);
    return district == null ? null : new Found(abroad(district, LONGEST_OWNER));
  }

  /** What a word proves that is the whole name. */
  static Found whole(BodyWord word) {
    return word.rule() == Rule.NOBODY
        ? NONE
        : new Found(word.institution().isEmpty() ? word.form() : word.institution());
  }

  /** A country's government, or the body behind an outlet. */
  private @Nullable String listed(String phrase) {
    Country country = names.country(phrase);
    if (country != null) {
      return government(country);
    }
    Outlet outlet = names.outlet(phrase);
    return outlet != null && phrase.startsWith(outlet.name()) ? outlet.institution() : null;
  }

  /** Whether a phrase is only a country's name. */
  boolean land(String phrase) {
    Country country = names.country(phrase);
    return country != null && !phrase.equals(country.government());
  }

  /** What a country's officials prove; null for a part of the world, which has no government. */
  static @Nullable String government(Country country) {
    return country.government().isEmpty() ? null : country.government();
  }

  /** What the first word for a body proves, the longest of those that begin together. */
  private @Nullable Found first(String phrase, List<Trie.Match<BodyWord>> matches) {
    Found found = null;
    int begin = phrase.length();
    for (Trie.Match<BodyWord> match : matches) {
      Found here = match.begin() > begin ? null : proved(match, phrase);
      if (here != null) {
        found = here;
        begin = match.begin();
      }
    }
    return found;
  }

  /** What a state's office or outlet proves that ends a phrase (the US president), or null. */
  @Nullable Found office(String phrase) {
    return first(
        phrase,
        words.bodies(phrase).stream()
            .filter(match -> match.end() == phrase.length())
            .filter(match -> match.value().rule() == BodyWord.Rule.GOVERNMENT)
            .toList());
  }

  private @Nullable Found proved(Trie.Match<BodyWord> match, String phrase) {
    BodyWord word = match.value();
    String before = phrase.substring(0, match.begin());
    return switch (word.rule()) {
      case KNOWN -> new Found(word.institution());
      case NOBODY -> NONE;
      case GOVERNMENT -> state(word, before);
      case SELF ->
          !land(before) && words.belongs(phrase.substring(match.end()))
              ? named(word, before)
              : null;
      case NATIONAL -> named(word, before);
      case DISTRICT, MEMBER, OFFICIAL, COMPANY, PART, ORGAN, FRONT, FORMER -> null;
    };
  }

  private @Nullable Found state(BodyWord word, String before) {
    if (before.isEmpty()) {
      return word.institution().isEmpty() ? null : new Found(word.institution());
    }
    Country country = country(before);
    return country == null ? null : new Found(government(country));
  }

  private @Nullable Found named(BodyWord word, String before) {
    if (before.isEmpty() || !owner(before).equals(before) || names.kindOf(before) != null) {
      return null;
    }
    String body = before + (word.institution().isEmpty() ? word.form() : word.institution());
    return new Found(abroad(body, 1));
  }

  /** A phrase without the particle that links it to what belongs to it. */
  String owner(String phrase) {
    for (String link : language.words("belonging")) {
      if (phrase.endsWith(link)) {
        return phrase.substring(0, phrase.length() - link.length());
      }
    }
    return phrase;
  }

  /** The country that a phrase before a state's body names, or null. */
  @Nullable Country country(String before) {
    String phrase = owner(before);
    Country country = names.country(phrase);
    if (country != null) {
      return country;
    }
    String prefix = names.countryPrefix(phrase);
    return prefix != null && prefix.length() > 1 && !within(phrase, prefix.length())
        ? names.countryBefore(phrase)
        : countryAfter(phrase);
  }

  /** The country that ends a phrase: after a name in letters, or where a body is stationed. */
  private @Nullable Country countryAfter(String phrase) {
    String suffix = names.countrySuffix(phrase);
    int begin = suffix == null ? 0 : phrase.length() - suffix.length();
    return begin > 0
            && !within(phrase, begin)
            && (phrase.length() - begin > 1
                || foreign(phrase.charAt(begin - 1))
                || stationed(phrase))
        ? names.countryAfter(phrase)
        : null;
  }

  private boolean stationed(String phrase) {
    return language.words("stationed").stream().anyMatch(phrase::startsWith);
  }

  /** Whether letters go on at a place inside a phrase, so that no name begins or ends there. */
  private static boolean within(String phrase, int at) {
    return foreign(phrase.charAt(at - 1)) && foreign(phrase.charAt(at));
  }

  static boolean foreign(char c) {
    return c < 0x80 || UnicodeBlock.of(c) == UnicodeBlock.KATAKANA;
  }

  /**
   * A foreign name without the country that papers put before it.
   *
   * @param longest the longest country name (UTF-16 units) that may be no part of the name
   */
  String abroad(String body, int longest) {
    String prefix = names.countryPrefix(body);
    if (prefix == null || prefix.length() > longest || prefix.length() == body.length()) {
      return body;
    }
    String rest = body.substring(prefix.length());
    for (String link : language.words("belonging")) {
      if (rest.startsWith(link)) {
        return rest.substring(link.length());
      }
    }
    return !foreign(prefix.charAt(prefix.length() - 1)) && foreign(rest.charAt(0)) ? rest : body;
  }

  /** A listed name without the country that papers put before it. */
  String withoutCountry(String body) {
    String prefix = names.countryPrefix(body);
    String rest = prefix == null ? body : body.substring(prefix.length());
    boolean known = words.whole(rest) != null || proper(rest);
    if (prefix == null || prefix.length() > 1 || !known) {
      return body;
    }
    Found found = of(rest);
    return found == null || found.institution() == null ? rest : found.institution();
  }

  /** The listed body or outlet that a name begins with, the longest; null for none. */
  @Nullable String beginning(String phrase) {
    for (int end = Math.min(phrase.length(), LONGEST_OWNER); end >= SHORTEST_OWNER; end--) {
      String begin = phrase.substring(0, end);
      BodyWord whole = words.whole(begin);
      if (whole != null) {
        return whole(whole).institution();
      }
      if (end < phrase.length() && within(phrase, end)) {
        continue;
      }
      if (proper(begin) || listed(begin) != null && names.country(begin) == null) {
        return names.outlet(begin) == null ? begin : listed(begin);
      }
    }
    return null;
  }

  /** Whether a list names this very body, not a kind of bodies. */
  boolean proper(String phrase) {
    return names.whole(phrase) == SourceKind.ORGANISATION && names.kindOf(phrase) == null;
  }
}
