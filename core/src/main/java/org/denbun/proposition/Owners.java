package org.denbun.proposition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.chain.Institutions;
import org.denbun.language.Anaphor;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of a source by what the article says around its name: of whom or what it
 * is. For one article and one thread.
 */
final class Owners {

  private record Named(Range place, Name name) {}

  /** More places of a name are not looked at. */
  private static final int PLACES = 20;

  private final Reading reading;
  private final Language language;
  private final Units units;
  private final Institutions institutions;
  private final String text;
  private final Map<Integer, Named> ending = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  Owners(Reading reading, Language language, Units units) {
    this.reading = reading;
    this.language = language;
    this.units = units;
    institutions = new Institutions(language);
    text = reading.article().text();
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Range place = units.range(mention.span());
        ending.put(place.end(), new Named(place, name));
        for (String kind : language.words("district")) {
          int end = name.name().indexOf(kind) + kind.length();
          if (name.type() == NameType.PLACE && end > kind.length()) {
            districts.putIfAbsent(kind, name.name().substring(0, end));
          }
        }
        if (state(name, place)) {
          states.add(stateName(name.name()));
          states.add(place.in(text));
        }
      }
    }
  }

  /** Whether the words around a place name show it to be a state. */
  private boolean state(Name name, Range place) {
    boolean form = language.words("state-form").stream().anyMatch(name.name()::endsWith);
    boolean epithet =
        language.words("state-epithet").stream()
            .anyMatch(word -> text.startsWith(word, place.begin() - word.length()));
    boolean after =
        language.words("state-form").stream().anyMatch(w -> text.startsWith(w, place.end()))
            || language.words("government").stream().anyMatch(w -> text.startsWith(w, place.end()));
    return name.type() == NameType.PLACE && (form || epithet || after)
        || language.names().country(name.name()) != null;
  }

  private String stateName(String name) {
    for (String form : language.words("state-form")) {
      if (name.endsWith(form) && name.length() > form.length()) {
        return name.substring(0, name.length() - form.length());
      }
    }
    return name;
  }

  /** The institution, or null where nothing tells it. */
  @Nullable String of(Source source) {
    String name = source.name();
    if (name == null) {
      return null;
    }
    return switch (source.kind()) {
      case PERSON -> person(name);
      case ORGANISATION -> body(name, source.institution());
      case DOCUMENT -> source.institution() != null ? source.institution() : author(name);
      case ANONYMOUS -> source.institution() != null ? source.institution() : holder(source);
      case OUTLET -> outlet(name, source.institution());
      case UNSTATED -> null;
    };
  }

  /** What a name alone proves. */
  @Nullable String listed(String name, SourceKind kind) {
    return institutions.of(name, kind);
  }

  /** A body as a source, by what an event calls it; null where that is no body's name. */
  @Nullable Source body(String called) {
    String head = language.names().head(called);
    boolean listed = head != null && language.names().kindOf(head) == SourceKind.ORGANISATION;
    Name named = null;
    for (Name name : reading.names()) {
      named = name.type() == NameType.ORGANISATION && called.endsWith(name.name()) ? name : named;
    }
    if (named == null && !listed) {
      return null;
    }
    String name = whole(named == null ? called : named.name());
    Source source =
        new Source(
            0, null, name, SourceKind.ORGANISATION, institutions.of(name, SourceKind.ORGANISATION));
    return new Source(0, null, name, SourceKind.ORGANISATION, of(source));
  }

  /** A district's body with the name of the district, where the article tells it only there. */
  String whole(String name) {
    for (String kind : language.words("district")) {
      if (name.startsWith(kind) && !name.equals(kind)) {
        return districts.getOrDefault(kind, kind) + name.substring(kind.length());
      }
    }
    return name;
  }

  /** A state's own outlet belongs to it. */
  private @Nullable String outlet(String name, @Nullable String given) {
    if (given == null || !given.equals(name)) {
      return given;
    }
    for (String owned : language.words("state-owned")) {
      int from = name.indexOf(owned);
      for (Name place : reading.names()) {
        if (from >= 0 && place.type() == NameType.PLACE && name.contains(stateName(place.name()))) {
          return government(stateName(place.name()));
        }
      }
    }
    return given;
  }

  private @Nullable String person(String name) {
    int at = text.indexOf(name);
    for (int i = 0; at >= 0 && i < PLACES; i++) {
      String title = language.names().titleAt(text, at + name.length());
      Named owner = before(at);
      if (owner != null) {
        return member(owner.name(), owner.place().in(text), title);
      }
      at = text.indexOf(name, at + name.length());
    }
    return null;
  }

  private @Nullable String member(Name owner, String called, String title) {
    String proved = institutions.of(owner.name() + title, SourceKind.ANONYMOUS);
    boolean office = language.words("state-title").stream().anyMatch(title::endsWith);
    if (states.contains(stateName(owner.name())) || states.contains(called)) {
      return office ? government(stateName(owner.name())) : proved;
    }
    return switch (owner.type()) {
      case ORGANISATION, OUTLET -> proved != null ? proved : own(owner);
      case PLACE, FACILITY -> title.isEmpty() ? null : proved != null ? proved : owner.name();
      case PERSON, EVENT, PRODUCT -> null;
    };
  }

  private String own(Name owner) {
    String state = ministry(owner.name());
    return state != null ? state : owner.institution() != null ? owner.institution() : owner.name();
  }

  private String government(String state) {
    Country country = language.names().country(state);
    return country != null
        ? country.government()
        : state + language.words("government").iterator().next();
  }

  private @Nullable String body(String name, @Nullable String given) {
    String state = ministry(name);
    if (state != null) {
      return state;
    }
    if (given != null && !given.equals(name)) {
      return given;
    }
    boolean stately = language.words("state-body").stream().anyMatch(name::endsWith);
    Named owner = stately ? before(text.indexOf(name)) : null;
    return owner != null && states.contains(stateName(owner.name().name()))
        ? government(stateName(owner.name().name()))
        : given;
  }

  /** The government of a body whose name begins with a state's and ends as only a state's does. */
  private @Nullable String ministry(String name) {
    if (language.words("state-body").stream().noneMatch(name::endsWith)) {
      return null;
    }
    return states.stream()
        .filter(name::startsWith)
        .filter(state -> state.length() < name.length())
        .max(Comparator.comparingInt(String::length))
        .map(this::government)
        .orElseGet(() -> palace(name));
  }

  /** The government of a name that only a state's highest body ends with. */
  private @Nullable String palace(String name) {
    for (String body : language.words("state-summit")) {
      if (name.endsWith(body) && name.length() > body.length()) {
        return government(stateName(name.substring(0, name.length() - body.length())));
      }
    }
    return null;
  }

  /** Whoever publishes a document, by what the article says to happen. */
  private @Nullable String author(String name) {
    Named owner = before(text.indexOf(name));
    if (owner != null && owner.name().type() == NameType.ORGANISATION) {
      return own(owner.name());
    }
    for (Event event : reading.events()) {
      String object = event.object();
      String actor = event.actor();
      if (object != null && actor != null && object.endsWith(name)) {
        String proved = institutions.of(actor, SourceKind.ANONYMOUS);
        return proved != null ? proved : institutions.of(actor, SourceKind.ORGANISATION);
      }
    }
    return null;
  }

  /** Somebody of the same company, the same ministry: of the body named last before. */
  private @Nullable String holder(Source source) {
    String name = source.name();
    if (name == null || source.mention() == null) {
      return null;
    }
    int at = units.at(source.mention().begin());
    if (pointer(name).length > 0) {
      Named last = lastBody(at);
      return last == null ? lastActor(source.mention().begin()) : own(last.name());
    }
    Named owner = before(at);
    return owner != null && owner.name().type() == NameType.ORGANISATION ? own(owner.name()) : null;
  }

  /** The body that a phrase belongs to by a word in it that points back, or by its owner. */
  @Nullable String pointed(String phrase, int at) {
    int[] pointer = pointer(phrase);
    Named last = pointer.length > 0 ? lastBody(at) : null;
    return last == null ? institutions.of(phrase, SourceKind.DOCUMENT) : own(last.name());
  }

  /** Where a word in a name begins and ends that points at a body; empty where none does. */
  private int[] pointer(String name) {
    for (int begin = 0; begin < name.length(); begin++) {
      for (int end = name.length(); end > begin + 1; end--) {
        Anaphor anaphor = language.names().anaphor(name.substring(begin, end));
        if (anaphor != null && anaphor.kind() == SourceKind.ORGANISATION && !anaphor.both()) {
          return new int[] {begin, end};
        }
      }
    }
    return new int[0];
  }

  @Nullable String company(int at) {
    Named last = lastBody(at);
    return last == null ? null : own(last.name());
  }

  private @Nullable Named lastBody(int at) {
    return ending.values().stream()
        .filter(n -> n.place().end() <= at && n.name().type() == NameType.ORGANISATION)
        .filter(n -> independent(n.name()))
        .max(Comparator.comparingInt(n -> n.place().end()))
        .orElse(null);
  }

  /** Who acted last before a code point and is no person or place by its name. */
  private @Nullable String lastActor(int point) {
    String last = null;
    for (Claim claim : reading.claims()) {
      for (Event event : claim.events()) {
        String actor = event.actor();
        last = actor != null && event.span().begin() < point && body(actor) != null ? actor : last;
      }
    }
    return last;
  }

  /** Whether a body is no part of another: one that a company's pronoun may stand for. */
  private static boolean independent(Name name) {
    return name.institution() == null || name.institution().equals(name.name());
  }

  /** The name of which something is that begins at a place. */
  private @Nullable Named before(int at) {
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
  private int aside(int end) {
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
}
