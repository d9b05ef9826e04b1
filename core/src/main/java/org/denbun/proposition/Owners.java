package org.denbun.proposition;

import org.denbun.Event;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.chain.Institutions;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of a source by what the article says around its name: of whom or what it
 * is. For one article and one thread.
 */
final class Owners {

  /** More places of a name are not looked at. */
  private static final int PLACES = 20;

  /** So far before a word for a company stands the union that means its own; UTF-16 units. */
  private static final int UNION_NEAR = 40;

  private final Reading reading;
  private final Language language;
  private final String text;
  private final Institutions institutions;
  private final PlacedNames names;
  private final Districts districts;
  private final States states;
  private final Compounds compounds;
  private final Holders holders;

  Owners(
      Reading reading,
      Language language,
      Units units,
      PlacedNames names,
      Districts districts,
      States states) {
    this.reading = reading;
    this.language = language;
    this.names = names;
    this.districts = districts;
    this.states = states;
    text = reading.article().text();
    institutions = new Institutions(language);
    compounds = new Compounds(reading, language, units, names);
    holders = new Holders(this, reading, language, units, names, districts, states);
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
      case DOCUMENT -> source.institution() != null ? source.institution() : document(name);
      case ANONYMOUS ->
          source.institution() != null ? state(source.institution()) : holders.of(source);
      case OUTLET -> outlet(name, source.institution());
      case UNSTATED -> null;
    };
  }

  /** The government of a body that is a state's; else the body itself. */
  private String state(String body) {
    String government = states.ministry(body);
    return government == null ? body : government;
  }

  /** The bodies that show by their compounds alone. */
  Compounds compounds() {
    return compounds;
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
    String name = districts.whole(named == null ? called : named.name());
    Source source =
        new Source(
            0, null, name, SourceKind.ORGANISATION, institutions.of(name, SourceKind.ORGANISATION));
    return new Source(0, null, name, SourceKind.ORGANISATION, of(source));
  }

  /** A state's own outlet belongs to it. */
  private @Nullable String outlet(String name, @Nullable String given) {
    String owner =
        given == null || given.equals(name) ? states.keeper(name, text.indexOf(name)) : null;
    return owner == null ? given : owner;
  }

  @Nullable String person(String name) {
    String district = districts.headed(name);
    if (district != null) {
      return district;
    }
    // Who is called by an office of state alone holds it.
    boolean home = office(name) && name.equals(language.names().title(name));
    int at = text.indexOf(name);
    String called = "";
    int first = at;
    for (int i = 0; at >= 0 && i < PLACES; i++) {
      String title = language.names().titleAt(text, at + name.length());
      called = called.isEmpty() ? title : called;
      PlacedNames.Named owner = names.before(at);
      if (owner != null) {
        return member(owner.name(), owner.place().in(text), title);
      }
      String body = title.isEmpty() ? null : employer(at);
      if (body != null) {
        return body;
      }
      String state = office(title) ? states.pointed(at) : null;
      if (state != null) {
        return states.government(state);
      }
      home |= office(title);
      at = text.indexOf(name, at + name.length());
    }
    return home ? home() : leading(called, first);
  }

  /**
   * The district or the company that a title says somebody to lead, where only one can be meant.
   */
  private @Nullable String leading(String title, int at) {
    String district = districts.governed(title);
    return district == null && language.words("firm-title").contains(title)
        ? company(at)
        : district;
  }

  /** The body that somebody with a title is said to be of, by no name; null where none is. */
  private @Nullable String employer(int at) {
    String body = compounds.bodyBefore(at);
    boolean firm =
        language.words("genitive").stream()
            .anyMatch(particle ->
                language.words("any-firm").stream()
                    .map(word -> word + particle)
                    .anyMatch(before -> text.startsWith(before, at - before.length())));
    return !body.isEmpty() ? district(body) : firm ? company(at) : null;
  }

  /** The government of the language's own state, where the article tells of no other; or null. */
  @Nullable String home() {
    String government = language.setting("government");
    return states.none() && !government.isEmpty() ? government : null;
  }

  private @Nullable String member(Name owner, String called, String title) {
    String proved = institutions.of(owner.name() + title, SourceKind.ANONYMOUS);
    if (states.has(owner.name()) || states.has(called)) {
      return office(title) ? states.government(states.plain(owner.name())) : proved;
    }
    boolean body = owner.type() == NameType.ORGANISATION || owner.type() == NameType.OUTLET;
    if (!body && proved == null && office(title)) {
      return states.government(states.plain(owner.name()));
    }
    return switch (owner.type()) {
      case ORGANISATION, OUTLET -> proved != null ? proved : own(owner);
      case PLACE, FACILITY -> title.isEmpty() ? null : proved != null ? proved : owner.name();
      case PERSON, EVENT, PRODUCT -> null;
    };
  }

  /** Whether a title is of a state's office. */
  boolean office(String title) {
    return language.ends(title, "state-title");
  }

  /** What a body belongs to, or itself. */
  String own(Name owner) {
    String body = body(owner.name(), owner.institution());
    return district(body != null ? body : owner.name());
  }

  /** The district whose office a name is that says no more than which kind of district it is. */
  private String district(String body) {
    String whole = districts.whole(body);
    String proved = whole.equals(body) ? null : institutions.of(whole, SourceKind.ORGANISATION);
    return proved == null ? body : proved;
  }

  private @Nullable String body(String name, @Nullable String given) {
    String state = states.ministry(name);
    if (state != null) {
      return state;
    }
    boolean stately = language.ends(name, "state-body");
    int at = text.indexOf(name);
    String pointed = stately ? states.pointed(at) : null;
    if (pointed != null) {
      return states.government(pointed);
    }
    if (given != null && !given.equals(name)) {
      return given;
    }
    String home = home();
    if (home != null && language.ends(name, "state-ministry")) {
      return home;
    }
    PlacedNames.Named owner = names.before(at);
    if (owner != null && stately && states.has(owner.name().name())) {
      return states.government(states.plain(owner.name().name()));
    }
    if (given != null || at < 0) {
      return given;
    }
    return owner != null && owner.name().type() == NameType.ORGANISATION
        ? own(owner.name())
        : districts.before(at, text, names);
  }

  /** Whoever publishes a document; what only a state makes is the home state's. */
  private @Nullable String document(String name) {
    String author = author(name);
    boolean state = language.ends(name, "state-document");
    return author == null && state ? home() : author;
  }

  /** Whoever publishes a document, by what the article says to happen. */
  private @Nullable String author(String name) {
    PlacedNames.Named owner = names.before(text.indexOf(name));
    if (owner != null && owner.name().type() == NameType.ORGANISATION) {
      return own(owner.name());
    }
    for (Event event : reading.events()) {
      String object = event.object();
      String actor = event.actor();
      if (object != null && actor != null && object.endsWith(name)) {
        String proved = institutions.of(actor, SourceKind.ANONYMOUS);
        return proved != null ? proved : acting(actor);
      }
    }
    return null;
  }

  /** The body that does something, by what an event calls it; null where that proves none. */
  private @Nullable String acting(String actor) {
    Source body = body(actor);
    return body != null && body.institution() == null
        ? body.name()
        : institutions.of(actor, SourceKind.ORGANISATION);
  }

  /** The body that a phrase begins with: a named one, or a district's own. */
  @Nullable String begun(String phrase, int at) {
    String district = districts.first(phrase);
    if (district != null) {
      return district;
    }
    PlacedNames.Named first = null;
    for (PlacedNames.Named named : names.all()) {
      boolean here = named.place().begin() == at && named.name().type() != NameType.PERSON;
      first = here ? named : first;
    }
    return first == null ? null : own(first.name());
  }

  /** The body that a phrase belongs to by a word in it that points back, or by its owner. */
  @Nullable String pointed(String phrase, int at) {
    PlacedNames.Named last = points(phrase) ? names.lastBody(at) : null;
    return last == null ? institutions.of(phrase, SourceKind.DOCUMENT) : own(last.name());
  }

  /** Whether a word in a name points at a body. */
  boolean points(String name) {
    for (int begin = 0; begin < name.length(); begin++) {
      for (int end = name.length(); end > begin + 1; end--) {
        Anaphor anaphor = language.names().anaphor(name.substring(begin, end));
        if (anaphor != null && anaphor.kind() == SourceKind.ORGANISATION && !anaphor.both()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The company named last before a place, or shown by its compounds; null for none. */
  @Nullable String company(int at) {
    String employer = employing(at);
    if (employer != null) {
      return employer;
    }
    PlacedNames.Named last = names.lastFirm(at);
    return last == null ? compounds.unnamedBody(at) : own(last.name());
  }

  /** The company whose union is named shortly before a place: to that, the company is its own. */
  private @Nullable String employing(int at) {
    PlacedNames.Named union = names.last(at, UNION_NEAR, name -> language.ends(name, "union"));
    String firm = union == null ? "" : withoutUnion(union.name().name());
    return firm.isEmpty()
        ? null
        : reading.names().stream()
            .filter(name -> name.type() == NameType.ORGANISATION && name.name().startsWith(firm))
            .filter(name -> !language.ends(name.name(), "union"))
            .map(this::own)
            .findFirst()
            .orElse(firm);
  }

  private String withoutUnion(String name) {
    int form =
        language.words("union").stream()
            .filter(name::endsWith)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return name.substring(0, name.length() - form);
  }
}
