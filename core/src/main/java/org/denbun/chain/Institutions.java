package org.denbun.chain;

import java.text.Normalizer;
import org.denbun.NameType;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.chain.Bodies.Found;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of a source: the highest body that its name proves it to belong to. Where a
 * name proves none (people close to the matter), the source is unplaced. Safe for use by many
 * threads at once.
 */
public final class Institutions {

  /** Longer phrases are no names; UTF-16 units. */
  private static final int LONGEST_NAME = 100;

  /** Longer words for bodies may be somebody's name, and not only a kind of bodies. */
  private static final int SHORTEST_NAME = 2;

  private final Language language;
  private final Names names;
  private final BodyWords words;
  private final Bodies bodies;

  public Institutions(Language language) {
    this(language, language.bodyWords());
  }

  /** With other words than the language's own. */
  public Institutions(Language language, BodyWords words) {
    this.language = language;
    this.names = language.names();
    this.words = words;
    this.bodies = new Bodies(language, words);
  }

  /**
   * The institution of a source.
   *
   * @param name as {@link Source#name()} has it
   * @return its usual name, or null where the name proves none; null for persons
   */
  public @Nullable String of(String name, SourceKind kind) {
    String phrase = name.length() > LONGEST_NAME ? "" : plain(name);
    if (phrase.isEmpty()) {
      return null;
    }
    return switch (kind) {
      case OUTLET -> outlet(phrase);
      case ORGANISATION -> organisation(phrase);
      case ANONYMOUS -> holder(phrase);
      case DOCUMENT -> author(phrase);
      case PERSON, UNSTATED -> null;
    };
  }

  /**
   * The institution of a name.
   *
   * @param name as {@link org.denbun.Name#name()} has it
   */
  public @Nullable String of(String name, NameType type) {
    return switch (type) {
      case ORGANISATION -> of(name, SourceKind.ORGANISATION);
      case OUTLET -> of(name, SourceKind.OUTLET);
      case PERSON, PLACE, FACILITY, EVENT, PRODUCT -> null;
    };
  }

  /**
   * The institution of a source: of a person, where its mention tells an office beside the name.
   */
  public @Nullable String of(Source source) {
    String name = source.name();
    Span mention = source.mention();
    if (name == null) {
      return null;
    }
    return source.kind() == SourceKind.PERSON && mention != null
        ? office(mention.text(), name)
        : of(name, source.kind());
  }

  private @Nullable String office(String mention, String name) {
    int at = mention.indexOf(name);
    return at < 0
        ? null
        : of(
            mention.substring(0, at) + mention.substring(at + name.length()), SourceKind.ANONYMOUS);
  }

  /** A name as the lists spell it: no asides, usual letters, nothing that is no part of it. */
  private String plain(String name) {
    String phrase = Normalizer.normalize(withoutAsides(name), Normalizer.Form.NFKC).strip();
    for (BodyWord word = words.begin(phrase);
        word != null && word.rule() == Rule.FRONT;
        word = words.begin(phrase)) {
      phrase = phrase.substring(word.form().length());
    }
    return phrase;
  }

  private String withoutAsides(String name) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (char c : name.toCharArray()) {
      depth += aside(c, true) ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= depth > 0 && aside(c, false) ? 1 : 0;
    }
    return plain.toString();
  }

  private boolean aside(char c, boolean opening) {
    return language.brackets().stream()
        .anyMatch(kind -> !kind.quotes() && c == (opening ? kind.open() : kind.close()));
  }

  private @Nullable String outlet(String name) {
    Outlet known = names.outlet(name);
    Outlet outlet = known == null ? names.foreignOutlet(name) : known;
    if (outlet != null) {
      return outlet.institution();
    }
    BodyWord whole = words.whole(name);
    Found found = whole == null ? bodies.office(name) : Bodies.whole(whole);
    return found != null ? found.institution() : nobody(name) || general(name) ? null : name;
  }

  private @Nullable String organisation(String name) {
    Found found = listed(name, true);
    if (found != null) {
      return found.institution();
    }
    return general(name) ? null : bodies.withoutCountry(name);
  }

  /** The body of somebody without a name. */
  private @Nullable String holder(String phrase) {
    if (former(phrase)) {
      return null;
    }
    Found tail = tail(phrase, false);
    Found found = tail == null ? bodies.office(phrase) : tail;
    return found == null ? null : found.institution();
  }

  /** The body whose document it is by its name. */
  private @Nullable String author(String phrase) {
    BodyWord whole = words.whole(phrase);
    if (whole != null) {
      return Bodies.whole(whole).institution();
    }
    String head = names.head(phrase);
    if (head == null || names.kindOf(head) != SourceKind.DOCUMENT) {
      return null;
    }
    String before = bodies.owner(phrase.substring(0, phrase.length() - head.length()));
    return clause(before) ? null : proved(before);
  }

  private boolean clause(String phrase) {
    return language.words("clause-mark").stream().anyMatch(phrase::contains);
  }

  private @Nullable String proved(String phrase) {
    Found found = listed(phrase, false);
    return found != null ? found.institution() : shown(phrase) ? phrase : null;
  }

  /** What the lists tell of a phrase, as a body or as a part of one. */
  private @Nullable Found listed(String phrase, boolean named) {
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
  private @Nullable Found tail(String phrase, boolean named) {
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
  private boolean nobody(String phrase) {
    BodyWord begin = words.begin(phrase);
    return begin != null && begin.rule() == Rule.NOBODY;
  }

  private boolean former(String phrase) {
    BodyWord begin = words.begin(phrase);
    return begin != null && (begin.rule() == Rule.FORMER || begin.rule() == Rule.NOBODY);
  }

  /** Whether a phrase names only a kind of bodies. */
  private boolean general(String phrase) {
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
  private boolean shown(String phrase) {
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
