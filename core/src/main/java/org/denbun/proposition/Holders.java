package org.denbun.proposition;

import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.chain.Institutions;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of somebody without a name by the words that call him: the police's
 * executive, an employee, somebody of the same company. For one article and one thread.
 */
final class Holders {

  /** A shorter part of a name may stand for many; UTF-16 units. */
  private static final int SHORTEST = 3;

  private final Owners owners;
  private final Reading reading;
  private final Language language;
  private final Units units;
  private final Institutions institutions;
  private final PlacedNames names;
  private final Districts districts;
  private final States states;

  Holders(
      Owners owners,
      Reading reading,
      Language language,
      Units units,
      PlacedNames names,
      Districts districts,
      States states) {
    this.owners = owners;
    this.reading = reading;
    this.language = language;
    this.units = units;
    this.names = names;
    this.districts = districts;
    this.states = states;
    institutions = new Institutions(language);
  }

  /** The institution of a source of which neither a list nor its own words prove one; or null. */
  @Nullable String of(Source source) {
    String name = source.name();
    if (name == null || source.mention() == null) {
      return null;
    }
    int at = units.at(source.mention().begin());
    String state = states.member(name);
    if (state != null) {
      return state;
    }
    if (owners.points(name)) {
      boolean firm = language.words("any-firm").contains(name);
      PlacedNames.Named last = firm ? names.lastFirm(at) : names.lastBody(at);
      return last == null ? lastActor(source.mention().begin()) : owners.own(last.name());
    }
    PlacedNames.Named owner = names.before(at);
    String body =
        owner != null && owner.name().type() == NameType.ORGANISATION
            ? owners.own(owner.name())
            : called(name, at);
    return body == null && language.ends(name, "employee") ? owners.company(at) : body;
  }

  /** The body that a phrase names somewhere, or the kind of it where one alone can be meant. */
  private @Nullable String called(String phrase, int place) {
    for (String particle : language.words("genitive")) {
      int at = phrase.indexOf(particle);
      String front = at < 0 ? phrase : phrase.substring(0, at);
      String begun = at < 0 ? begun(phrase) : owning(front, place);
      String found = begun == null ? owned(front, at, phrase.substring(at + 1)) : begun;
      if (found != null) {
        return found;
      }
    }
    return fronted(phrase);
  }

  /** The body whose name begins a phrase. */
  private @Nullable String begun(String phrase) {
    for (Name name : reading.names()) {
      if (name.type() == NameType.ORGANISATION
          && phrase.length() >= SHORTEST
          && phrase.startsWith(name.name())) {
        return owners.own(name);
      }
    }
    return null;
  }

  /** The body of which somebody is said to be. */
  private @Nullable String owning(String front, int place) {
    for (Name name : reading.names()) {
      if (name.type() == NameType.ORGANISATION
          && front.length() >= SHORTEST
          && name.name().endsWith(front)) {
        return owners.own(name);
      }
    }
    if (districts.is(front)) {
      return districts.called(front);
    }
    return language.words("plain-body").contains(front) ? names.common(front, place) : null;
  }

  /** The body that what somebody is begins with, behind how many or what sort of them. */
  private @Nullable String owned(String front, int at, String rest) {
    String district = districts.officials(rest);
    String proved = at < 0 ? null : institutions.of(rest, SourceKind.ANONYMOUS);
    if (district != null || proved != null) {
      return district != null ? district : proved;
    }
    String home = begins(rest, "government") ? owners.home() : null;
    return home != null ? home : at >= SHORTEST && begins(rest, "plain-body") ? front : null;
  }

  private boolean begins(String phrase, String wordClass) {
    return language.words(wordClass).stream().anyMatch(phrase::startsWith);
  }

  /** The body whose kind a phrase names before what somebody there is, where it means one. */
  private @Nullable String fronted(String phrase) {
    for (int end = phrase.length() - 1; end > 1; end--) {
      if (language.names().kindOf(phrase.substring(end)) == SourceKind.ANONYMOUS) {
        String kind = unlinked(phrase.substring(0, end));
        String body = districts.body(kind);
        String proved = body == null ? null : institutions.of(body, SourceKind.ORGANISATION);
        String found = body == null ? only(kind) : proved == null ? body : proved;
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private String unlinked(String phrase) {
    for (String particle : language.words("genitive")) {
      if (phrase.endsWith(particle)) {
        return phrase.substring(0, phrase.length() - particle.length());
      }
    }
    return phrase;
  }

  /** The only body of the article whose name ends with a word for bodies; null for several. */
  private @Nullable String only(String kind) {
    if (language.names().kindOf(kind) != SourceKind.ORGANISATION) {
      return null;
    }
    Name only = null;
    for (Name name : reading.names()) {
      boolean body = name.type() == NameType.ORGANISATION || name.type() == NameType.FACILITY;
      if (body && name.name().endsWith(kind) && name.name().length() > kind.length()) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only == null ? null : owners.own(only);
  }

  /** Who acted last before a code point and is no person or place by its name. */
  private @Nullable String lastActor(int point) {
    String last = null;
    for (Claim claim : reading.claims()) {
      for (Event event : claim.events()) {
        String actor = event.actor();
        boolean body = actor != null && owners.body(actor) != null;
        last = body && event.span().begin() < point ? actor : last;
      }
    }
    return last;
  }
}
