package org.denbun.proposition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The states of an article, listed or not: the words around a name show it to be one, or a body
 * that only a state has begins with it.
 */
final class States {

  private final Language language;
  private final String text;
  private final Set<String> names = new HashSet<>();

  States(Reading reading, Language language, Units units) {
    this.language = language;
    text = reading.article().text();
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Range place = units.range(mention.span());
        if (shown(name, place)) {
          names.add(plain(name.name()));
          names.add(place.in(text));
        }
      }
      addOwner(name.name());
    }
    for (var claim : reading.claims()) {
      for (Source source : claim.chain()) {
        if (source.name() != null) {
          addOwner(source.name());
        }
      }
    }
  }

  private void addOwner(String name) {
    for (String body : language.words("state-summit")) {
      int at = name.indexOf(body);
      if (at > 1 && name.substring(0, at).codePoints().allMatch(Character::isLetter)) {
        names.add(plain(name.substring(owner(name, at), at)));
      }
    }
  }

  /** Where the last word before a place begins, after what it belongs to. */
  private int owner(String name, int end) {
    int begin = 0;
    for (String particle : language.words("genitive")) {
      int at = name.lastIndexOf(particle, end - 1);
      begin = at < 0 || at + particle.length() >= end ? begin : at + particle.length();
    }
    return begin;
  }

  /** Whether the words around a place name show it to be a state. */
  private boolean shown(Name name, Range place) {
    boolean form = language.ends(name.name(), "state-form");
    boolean epithet =
        language.words("state-epithet").stream()
            .anyMatch(word -> text.startsWith(word, place.begin() - word.length()));
    boolean after =
        language.words("state-form").stream().anyMatch(w -> text.startsWith(w, place.end()))
            || language.words("government").stream().anyMatch(w -> text.startsWith(w, place.end()));
    return name.type() == NameType.PLACE && (form || epithet || after)
        || owning(place.end(), name.type())
        || language.names().country(name.name()) != null;
  }

  /** Whether what only a state has is said to be of what ends at a place. */
  private boolean owning(int end, NameType type) {
    return language.words("genitive").stream()
        .filter(particle -> text.startsWith(particle, end))
        .map(particle -> end + particle.length())
        .anyMatch(at ->
            begins("state-title", at)
                || begins("state-owned", at)
                || type != NameType.ORGANISATION && begins("state-only", at));
  }

  private boolean begins(String wordClass, int at) {
    return language.words(wordClass).stream()
        .anyMatch(word -> word.length() > 1 && text.startsWith(word, at));
  }

  /** A state's name without what form of state it is. */
  String plain(String name) {
    for (String form : language.words("state-form")) {
      if (name.endsWith(form) && name.length() > form.length()) {
        return name.substring(0, name.length() - form.length());
      }
    }
    return name;
  }

  /** Whether the article names no state. */
  boolean none() {
    return names.isEmpty();
  }

  boolean has(String name) {
    return names.contains(name) || names.contains(plain(name));
  }

  String government(String state) {
    Country country = language.names().country(state);
    return country != null
        ? country.government()
        : state + language.words("government").iterator().next();
  }

  /** The state that a name begins with, or null. */
  @Nullable String first(String name) {
    return names.stream()
        .filter(state -> name.startsWith(state) && state.length() < name.length())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** The state named last before a place, or null. */
  @Nullable String last(int at) {
    String last = null;
    int end = -1;
    for (String state : names.stream().sorted().toList()) {
      int found = text.lastIndexOf(state, at - 1);
      if (found >= 0 && found + state.length() > end && found + state.length() <= at) {
        last = state;
        end = found + state.length();
      }
    }
    return last;
  }

  /** The state that the words right before a place point back at, or null. */
  @Nullable String pointed(int at) {
    for (String pointer : language.words("state-pointer")) {
      if (text.startsWith(pointer, at - pointer.length())) {
        return last(at - pointer.length());
      }
    }
    return null;
  }

  /**
   * The government of a body whose name begins with a state's: it ends as only a state's body does,
   * or is an arm of the state. Null where it does not.
   */
  @Nullable String ministry(String name) {
    String state = first(name);
    boolean body = language.ends(name, "state-body");
    if (state != null && (body || arm(name.substring(state.length())))) {
      return government(state);
    }
    return body ? palace(name) : null;
  }

  /** The government that somebody belongs to, by a name that begins with an arm of a state. */
  @Nullable String member(String name) {
    String state = first(name);
    if (state == null) {
      return null;
    }
    String rest = unlinked(name.substring(state.length()));
    boolean body =
        language.words("state-body").stream()
            .anyMatch(word -> word.length() > 1 && rest.startsWith(word));
    boolean arm = language.words("state-arm").stream().anyMatch(rest::startsWith);
    return body || arm ? government(state) : null;
  }

  private String unlinked(String rest) {
    return language.words("genitive").stream()
        .filter(rest::startsWith)
        .map(particle -> rest.substring(particle.length()))
        .findFirst()
        .orElse(rest);
  }

  private boolean arm(String rest) {
    return language.words("state-arm").contains(rest);
  }

  /** The government of a name that only a state's highest body ends with. */
  private @Nullable String palace(String name) {
    for (String body : language.words("state-summit")) {
      if (name.endsWith(body) && name.length() > body.length()) {
        return government(plain(name.substring(0, name.length() - body.length())));
      }
    }
    return null;
  }

  /**
   * The government whose outlet a name shows itself to be, or the words before it; null if none.
   *
   * @param at where the name stands in the text, -1 where it does not
   */
  @Nullable String keeper(String outlet, int at) {
    for (String owned : language.words("state-owned")) {
      for (String sort : language.words("outlet-sort")) {
        String words = owned + sort;
        if (at >= words.length() && text.startsWith(words, at - words.length())) {
          return owned(words + outlet, at - words.length());
        }
      }
    }
    return owned(outlet, at);
  }

  private @Nullable String owned(String outlet, int at) {
    for (String owned : language.words("state-owned")) {
      int from = outlet.indexOf(owned);
      if (from > 0) {
        return government(plain(outlet.substring(0, from)));
      }
      String state = from == 0 ? first(outlet.substring(owned.length())) : null;
      if (state != null) {
        return government(state);
      }
      if (from == 0) {
        String before = at < 0 ? null : ending(at);
        String named = before != null ? before : titled(outlet.substring(owned.length()));
        return named == null ? null : government(named);
      }
    }
    return null;
  }

  /** The state that ends, with or without a particle, right before a place. */
  private @Nullable String ending(int at) {
    for (String particle : language.words("genitive")) {
      int end = text.startsWith(particle, at - particle.length()) ? at - particle.length() : at;
      for (String state : names.stream().sorted().toList()) {
        if (text.startsWith(state, end - state.length())) {
          return state;
        }
      }
    }
    return pointed(at);
  }

  /** What a state's outlet is called after, without what sort of outlet it is. */
  private @Nullable String titled(String name) {
    for (String sort : language.words("outlet-sort")) {
      if (name.endsWith(sort) && name.length() > sort.length() + 1) {
        return plain(name.substring(0, name.length() - sort.length()));
      }
    }
    return null;
  }
}
