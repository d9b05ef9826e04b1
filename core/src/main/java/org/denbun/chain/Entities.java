package org.denbun.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.SourceKind;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.claim.SourcePhrases;
import org.denbun.language.Anaphor;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;
import org.denbun.text.Brackets;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a phrase calls its source to the fullest name that the article gives. For one
 * article and one thread.
 */
final class Entities {

  /** Longer asides are no abbreviations. */
  private static final int LONGEST_ABBREVIATION = 20;

  private record Place(Sentence sentence, int character) {}

  private @Nullable Map<String, Place> asides;

  private final Language language;
  private final Names names;
  private final List<Sentence> sentences;
  private final EarlierNames earlier;
  private final PersonNames people;

  Entities(Language language, List<Sentence> sentences) {
    this.language = language;
    this.names = language.names();
    this.sentences = sentences;
    earlier = new EarlierNames(language, sentences);
    people = new PersonNames(language, sentences, earlier);
  }

  /**
   * The name of a source.
   *
   * @param at the index of the sentence that it stands in
   */
  String name(Phrase phrase, int at) {
    String text = SourcePhrases.bare(phrase.text(), language);
    SourceKind kind = phrase.kind();
    if (kind == null) {
      return text;
    }
    return switch (kind) {
      case OUTLET -> outlet(text);
      case PERSON -> people.name(text, at);
      case ORGANISATION -> organisation(text, at);
      case ANONYMOUS, DOCUMENT -> earlier.same(text, at);
      case UNSTATED -> text;
    };
  }

  private String outlet(String text) {
    Outlet outlet = names.outletCalled(text);
    return outlet == null ? text : outlet.name();
  }

  /** The full name that the article gives an abbreviation in brackets. */
  private String expanded(String name) {
    Place place = asides().get(name);
    Phrase full =
        place == null ? null : SourcePhrases.endingAt(place.sentence(), place.character());
    return full == null ? name : SourcePhrases.bare(full.text(), language);
  }

  private Map<String, Place> asides() {
    if (asides == null) {
      asides = new HashMap<>();
      for (Sentence s : sentences) {
        for (Brackets.Pair aside : s.asides()) {
          if (aside.inside().length() <= LONGEST_ABBREVIATION) {
            Place place = new Place(s, s.before(aside.open()));
            asides.putIfAbsent(aside.inside().in(s.article()).strip(), place);
          }
        }
      }
    }
    return asides;
  }

  private String organisation(String given, int at) {
    String full = expanded(given);
    String text = full.equals(given) && given.equals(names.head(given)) ? whole(given, at) : full;
    String prefix = names.countryPrefix(text);
    Country country = names.countryBefore(text);
    if (prefix != null
        && country != null
        && language.words("government").contains(text.substring(prefix.length()))) {
      return country.government();
    }
    return earlier.same(text, at);
  }

  /** The name that a bare head (the city, the ministry) had before. */
  private String whole(String head, int at) {
    Phrase before = earlier.endingWith(head, at - 1);
    return before == null || before.kind() != SourceKind.ORGANISATION
        ? head
        : SourcePhrases.bare(before.text(), language);
  }

  /** What a word that stands for a source named before points to, or null where it is none. */
  @Nullable Anaphor anaphor(Phrase phrase, int at) {
    String text = SourcePhrases.bare(phrase.text(), language);
    Anaphor anaphor = names.anaphor(text);
    if (anaphor == null || anaphor.kind() == SourceKind.ANONYMOUS) {
      return null;
    }
    boolean pure = anaphor.kind() == SourceKind.OUTLET || anaphor.both();
    return pure
            || language.words("pronoun").contains(text)
            || earlier.points(text) && earlier.same(text, at).equals(text)
        ? anaphor
        : null;
  }

  /**
   * The bare word for those without a name that a name is, or that it says to be one of; empty for
   * anybody else.
   */
  String holder(String name) {
    Set<String> holders = language.words("holder");
    if (holders.contains(name)) {
      return name;
    }
    return language.words("one-of").stream()
        .filter(name::endsWith)
        .map(end -> name.substring(0, name.length() - end.length()))
        .filter(holders::contains)
        .findFirst()
        .orElse("");
  }

  /** Whether a name only points at one of those who spoke last. */
  boolean oneOfThem(String name) {
    return language.words("one-of-them").contains(name);
  }

  /** The person of whom somebody unnamed is told to be somebody; null where none is. */
  @Nullable String owner(String name, int at) {
    for (String particle : language.words("genitive")) {
      int end = name.indexOf(particle);
      String first = end < 0 ? "" : name.substring(0, end);
      String title = names.title(first);
      if (title != null && title.length() < first.length()) {
        return people.name(first, at);
      }
    }
    return null;
  }

  /** Whether a phrase points at a company. */
  boolean firm(Phrase phrase) {
    return language.words("any-firm").contains(SourcePhrases.bare(phrase.text(), language));
  }

  /** Whether a name is that of a body that is no company, by its end. */
  boolean noFirm(String name) {
    return language.ends(name, "no-firm");
  }

  /** Whether a phrase points at whatever was reported from just before. */
  boolean that(Phrase phrase) {
    return language.words("that").contains(phrase.text());
  }
}
