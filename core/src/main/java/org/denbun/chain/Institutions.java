package org.denbun.chain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.denbun.NameType;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.chain.Bodies.Found;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;
import org.denbun.text.Memo;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of a source: the highest body that its name proves it to belong to. Where a
 * name proves none (people close to the matter), the source is unplaced. Safe for use by many
 * threads at once.
 */
public final class Institutions {

  /** Longer phrases are no names; UTF-16 units. */
  private static final int LONGEST_NAME = 100;

  private final Language language;
  private final Names names;
  private final BodyWords words;
  private final Bodies bodies;
  private final Members members;
  private final PlainNames plain;
  private final Map<SourceKind, Memo<String, @Nullable String>> remembered =
      new EnumMap<>(SourceKind.class);

  public Institutions(Language language) {
    this(language, language.bodyWords());
  }

  /** With other words than the language's own. */
  public Institutions(Language language, BodyWords words) {
    this.language = language;
    this.names = language.names();
    this.words = words;
    this.bodies = new Bodies(language, words);
    this.members = new Members(language, words, bodies);
    this.plain = new PlainNames(language, words);
    for (SourceKind kind : SourceKind.values()) {
      remembered.put(kind, new Memo<>(14));
    }
  }

  /**
   * The institution of a source.
   *
   * @param name as {@link Source#name()} has it
   * @return its usual name, or null where the name proves none; null for persons
   */
  public @Nullable String of(String name, SourceKind kind) {
    return switch (kind) {
      case PERSON, UNSTATED -> null;
      case OUTLET, ORGANISATION, ANONYMOUS, DOCUMENT ->
          Objects.requireNonNull(remembered.get(kind)).of(name, asked -> found(asked, kind));
    };
  }

  private @Nullable String found(String name, SourceKind kind) {
    String phrase = name.length() > LONGEST_NAME ? "" : plain.of(name);
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

  private @Nullable String outlet(String name) {
    Outlet known = names.outlet(name);
    Outlet outlet = known == null ? names.foreignOutlet(name) : known;
    if (outlet != null) {
      return outlet.institution();
    }
    BodyWord whole = words.whole(name);
    Found found = whole == null ? bodies.office(name) : Bodies.whole(whole);
    return found != null
        ? found.institution()
        : members.nobody(name) || members.general(name) ? null : name;
  }

  private @Nullable String organisation(String name) {
    Found found = members.listed(name, true);
    if (found != null) {
      return found.institution();
    }
    return members.general(name) ? null : bodies.withoutCountry(name);
  }

  /** The body of somebody without a name. */
  private @Nullable String holder(String phrase) {
    if (former(phrase)) {
      return null;
    }
    Found tail = members.tail(phrase, false);
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
    Found found = members.listed(phrase, false);
    return found != null ? found.institution() : members.shown(phrase) ? phrase : null;
  }

  private boolean former(String phrase) {
    BodyWord begin = words.begin(phrase);
    return begin != null && (begin.rule() == Rule.FORMER || begin.rule() == Rule.NOBODY);
  }
}
