package org.denbun.proposition;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.language.Language;
import org.denbun.text.Capitals;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** The names of an article by where they stand. For one article and one thread. */
final class PlacedNames {

  /** So far back a topic is still the topic; UTF-16 units. */
  private static final int NEAR = 120;

  /** A name at one of its places. */
  record Named(Range place, Name name) {}

  private final String text;
  private final Language language;
  private final Map<Integer, Named> ending = new HashMap<>();

  PlacedNames(Reading reading, Language language, Units units) {
    this.language = language;
    text = reading.article().text();
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Range place = units.range(mention.span());
        ending.put(place.end(), new Named(place, name));
      }
    }
  }

  Collection<Named> all() {
    return ending.values();
  }

  /** The name that ends at a place, or null. */
  @Nullable Named ending(int at) {
    return ending.get(at);
  }

  /** The name of which something is that begins at a place. */
  @Nullable Named before(int at) {
    if (at <= 0) {
      return null;
    }
    for (String particle : language.words("genitive")) {
      if (text.startsWith(particle, at - particle.length())) {
        return ending.get(aside(at - particle.length()));
      }
    }
    return ending.get(at);
  }

  /** Where a bracket begins that ends at a place, or the place itself. */
  int aside(int end) {
    if (end > 0 && language.closes(text.substring(end - 1, end))) {
      for (var bracket : language.brackets()) {
        if (bracket.close() == text.charAt(end - 1)) {
          int open = text.lastIndexOf(bracket.open(), end - 1);
          return open < 0 ? end : open;
        }
      }
    }
    return end;
  }

  /** A pronoun points at what the text was about, or failing that at what it named last. */
  @Nullable Named lastBody(int at) {
    return lastBody(at, name -> true);
  }

  /** The same, of bodies that may be a company: no office, authority or union. */
  @Nullable Named lastFirm(int at) {
    return lastBody(at, this::mayBeFirm);
  }

  private boolean mayBeFirm(String name) {
    return !language.ends(name, "no-firm");
  }

  private @Nullable Named lastBody(int at, Predicate<String> meant) {
    // Capital letters alone may be short for anything.
    Named spelt = last(at, meant.and(name -> !Capitals.only(name)));
    return spelt == null ? last(at, meant) : spelt;
  }

  private @Nullable Named last(int at, Predicate<String> meant) {
    Named last = null;
    Named topic = null;
    for (Named named : ending.values()) {
      boolean body =
          named.name().type() == NameType.ORGANISATION
              && independent(named.name())
              && meant.test(named.name().name());
      if (body && named.place().end() <= at) {
        last = later(last, named);
        topic = topical(named) ? later(topic, named) : topic;
      }
    }
    boolean near = topic != null && at - topic.place().end() <= NEAR;
    return near ? topic : last;
  }

  private boolean topical(Named named) {
    return language.words("topic-particle").stream()
        .anyMatch(particle -> text.startsWith(particle, named.place().end()));
  }

  /** Whether a body is no part of another: one that a company's pronoun may stand for. */
  private static boolean independent(Name name) {
    return name.institution() == null || name.institution().equals(name.name());
  }

  /**
   * The body named last before a place, at most so far before it, whose name is one that is meant.
   */
  @Nullable Named last(int at, int far, Predicate<String> meant) {
    Named last = null;
    for (Named named : ending.values()) {
      int behind = at - named.place().end();
      boolean body =
          named.name().type() == NameType.ORGANISATION && meant.test(named.name().name());
      last = body && behind >= 0 && behind <= far ? later(last, named) : last;
    }
    return last;
  }

  static Named later(@Nullable Named one, Named other) {
    return one == null || other.place().end() > one.place().end() ? other : one;
  }

  /** The named body that a common noun for one stands for; null where none is named before. */
  @Nullable String common(String noun, int at) {
    boolean firm = language.words("any-firm").contains(noun);
    Named last = null;
    Named like = null;
    for (Named named : ending.values()) {
      boolean body = named.name().type() == NameType.ORGANISATION && independent(named.name());
      if (body && named.place().end() <= at) {
        last = firm && !mayBeFirm(named.name().name()) ? last : later(last, named);
        like = named.name().name().endsWith(noun) ? later(like, named) : like;
      }
    }
    Named found = like == null ? last : like;
    return found == null ? null : found.name().name();
  }
}
