package org.denbun.proposition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** The districts of an article by their kinds: which one a bare word for one means. Immutable. */
final class Districts {

  private final Language language;
  private final Map<String, String> districts = new HashMap<>();

  Districts(Reading reading, Language language) {
    this.language = language;
    for (Name name : reading.names()) {
      for (String kind : language.words("district")) {
        int end = name.name().indexOf(kind) + kind.length();
        boolean whole = name.type() == NameType.ORGANISATION && end == name.name().length();
        boolean place = name.type() == NameType.PLACE || whole || founded(name.name(), end);
        if (!name.mentions().isEmpty() && place && end > kind.length()) {
          districts.putIfAbsent(kind, name.name().substring(0, end));
        }
      }
    }
  }

  /** Whether a name says behind a district's that it is the district's. */
  private boolean founded(String name, int end) {
    return language.words("founded").stream().anyMatch(word -> name.startsWith(word, end));
  }

  /** The word for a district that a phrase begins with, or null. */
  private @Nullable String kind(String phrase) {
    for (String kind : language.words("district")) {
      if (phrase.startsWith(kind)) {
        return kind;
      }
    }
    return null;
  }

  /** The body of a district, such as its police, that a word for bodies names; else null. */
  @Nullable String body(String name) {
    String kind = kind(name);
    return kind != null
            && !name.equals(kind)
            && language.names().kindOf(name) == SourceKind.ORGANISATION
        ? whole(name)
        : null;
  }

  /** The district that a word for one means; the word itself where the article names none. */
  String called(String kind) {
    return districts.getOrDefault(kind, kind);
  }

  /** Whether a name is a district's. */
  boolean is(String name) {
    return language.ends(name, "district");
  }

  /** A district's body with the name of the district, where the article tells it only there. */
  String whole(String name) {
    String kind = kind(name);
    return kind == null || name.equals(kind) ? name : called(kind) + name.substring(kind.length());
  }

  /** The district whose head a bare title names, as it is called before; else null. */
  @Nullable String headed(String title) {
    return title.equals(language.names().titleAt(title, 0)) ? first(title) : null;
  }

  /** The district that a title says its bearer to govern, where the article names one; or null. */
  @Nullable String governed(String title) {
    if (!language.words("governing").contains(title)) {
      return null;
    }
    String kind =
        language.words("district").stream().filter(title::contains).findFirst().orElse(null);
    return kind != null
        ? districts.get(kind)
        : language.words("province").stream()
            .map(districts::get)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  /** The district that an official's phrase begins with, right before what he is. */
  @Nullable String officials(String phrase) {
    String kind = kind(phrase);
    String rest = kind == null ? "" : phrase.substring(kind.length());
    boolean official = language.names().kindOf(rest) == SourceKind.ANONYMOUS;
    return kind != null && !rest.isEmpty() && official ? called(kind) : null;
  }

  /** The district that a phrase begins with, or null. */
  @Nullable String first(String phrase) {
    String kind = kind(phrase);
    return kind == null ? null : called(kind);
  }

  /** The district whose body begins at a place; null where none stands before it. */
  @Nullable String before(int at, String text, PlacedNames names) {
    for (String particle : language.words("genitive")) {
      int end = at - particle.length();
      PlacedNames.Named named = text.startsWith(particle, end) ? names.ending(end) : null;
      if (named != null && is(named.name().name())) {
        return named.name().name();
      }
      for (String kind : language.words("district")) {
        boolean bare = text.startsWith(particle, end) && text.startsWith(kind, end - kind.length());
        if (bare && named == null) {
          return called(kind);
        }
      }
    }
    return null;
  }
}
