package org.denbun.proposition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant by the words for a source: what a pronoun or a common noun stands for, a name
 * without what is added to it. For one article and one thread.
 */
final class Namings {

  private final Reading reading;
  private final Language language;
  private final Around around;
  private final Owners owners;
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private @Nullable Source lastOutlet;

  Namings(Reading reading, Language language, Around around) {
    this.reading = reading;
    this.language = language;
    this.around = around;
    owners = around.owners();
    for (Name name : reading.names()) {
      switch (name.type()) {
        case ORGANISATION -> bodies.add(name.name());
        case PERSON -> persons.add(name.name());
        case PLACE, FACILITY -> places.add(name.name());
        case OUTLET, EVENT, PRODUCT -> {}
      }
    }
  }

  /** Who is meant, where an outlet was spoken of last, or none was. */
  Source of(Source source, @Nullable Source outlet) {
    lastOutlet = outlet;
    return typed(apposed(plain(common(owned(pointed(source))))));
  }

  /** The company that a pronoun for one stands for, where it was taken for somebody else's. */
  private Source owned(Source source) {
    Span at = source.mention();
    String name = source.name();
    Anaphor anaphor = at == null ? null : language.names().anaphor(at.text());
    if (at == null || name == null || anaphor == null || bodies.contains(name)) {
      return source;
    }
    boolean body = anaphor.kind() == SourceKind.ORGANISATION && !anaphor.both();
    String owner = body ? owner(name, at) : null;
    return owner == null
        ? source
        : new Source(source.rank(), at, owner, SourceKind.ORGANISATION, owner);
  }

  /** The body of somebody, or of a place, by whose name a pronoun was taken to be meant. */
  private @Nullable String owner(String name, Span at) {
    if (persons.contains(name)) {
      return owners.of(new Source(0, at, name, SourceKind.PERSON, null));
    }
    if (!around.text().has(name) || name.equals(at.text())) {
      return owners.company(around.text().at(at));
    }
    return places.contains(name) && firm(at.text())
        ? owners.compounds().unnamedBody(around.text().at(at))
        : null;
  }

  private boolean firm(String pronoun) {
    return language.words("any-firm").contains(pronoun);
  }

  /** Somebody by the name alone, without the words that say what it is. */
  private Source apposed(Source source) {
    String name = source.name();
    if (name == null || source.kind() == SourceKind.ANONYMOUS) {
      return source;
    }
    for (Name known : reading.names()) {
      String before = name.endsWith(known.name()) ? before(name, known.name()) : "";
      String head = before.isEmpty() ? null : language.names().head(before);
      SourceKind kind = head == null ? null : language.names().kindOf(head);
      boolean epithet = language.ends(before, "epithet");
      boolean joined = !before.isEmpty() && bodies.contains(known.name()) && dotted(name, known);
      if (epithet && (kind == SourceKind.ORGANISATION || kind == SourceKind.OUTLET) || joined) {
        SourceKind as = joined || kind == null ? SourceKind.ORGANISATION : kind;
        return new Source(
            source.rank(), source.mention(), known.name(), as, owners.listed(known.name(), as));
      }
    }
    return source;
  }

  /** What stands before the last part of a name, without the sign between parts of names. */
  private String before(String name, String part) {
    String before = name.substring(0, name.length() - part.length());
    String dot = language.setting("name-dot");
    return !dot.isEmpty() && before.endsWith(dot)
        ? before.substring(0, before.length() - dot.length())
        : before;
  }

  private boolean dotted(String name, Name last) {
    return name.endsWith(language.setting("name-dot") + last.name());
  }

  /** The outlet that a word such as "the paper" stands for. */
  private Source pointed(Source source) {
    String name = source.name();
    Anaphor anaphor = name == null ? null : language.names().anaphor(name);
    boolean outlet = anaphor != null && anaphor.kind() == SourceKind.OUTLET;
    Source last = outlet && lastOutlet == null ? named(source) : lastOutlet;
    return anaphor != null && anaphor.kind() == SourceKind.OUTLET && last != null
        ? new Source(last.rank(), null, last.name(), SourceKind.OUTLET, last.institution())
        : source;
  }

  /** The outlet that is named last before a source; null where none is. */
  private @Nullable Source named(Source source) {
    int end = source.mention() == null ? 0 : source.mention().begin();
    Source last = null;
    int from = -1;
    for (Name name : reading.names()) {
      for (Mention mention : name.mentions()) {
        Span at = mention.span();
        if (name.type() == NameType.OUTLET && at.end() <= end && at.begin() > from) {
          from = at.begin();
          last = new Source(0, at, name.name(), SourceKind.OUTLET, name.institution());
        }
      }
    }
    return last;
  }

  /** A source that the article shows to be a body, whatever its name looks like. */
  private Source typed(Source source) {
    String name = source.name();
    if (name == null || source.kind() != SourceKind.PERSON || !bodies.contains(name)) {
      return source;
    }
    String body = owners.listed(name, SourceKind.ORGANISATION);
    return new Source(source.rank(), source.mention(), name, SourceKind.ORGANISATION, body);
  }

  /** A body that is called by a common noun, by its name; without a name, nobody in particular. */
  private Source common(Source source) {
    String name = source.name();
    if (name == null || !body(source) || !common(around.phrases().unsided(name))) {
      return source;
    }
    int at = source.mention() == null ? -1 : around.text().at(source.mention());
    String named = at < 0 ? null : around.names().common(around.phrases().unsided(name), at);
    return named == null
        ? new Source(source.rank(), source.mention(), name, SourceKind.ANONYMOUS, null)
        : new Source(
            source.rank(),
            source.mention(),
            named,
            SourceKind.ORGANISATION,
            owners.listed(named, SourceKind.ORGANISATION));
  }

  /** Whether it is a body, or a side that has only a body's name. */
  private boolean body(Source source) {
    String name = source.name();
    return source.kind() == SourceKind.ORGANISATION
        || source.kind() == SourceKind.OUTLET
        || name != null
            && source.kind() == SourceKind.ANONYMOUS
            && language.words("plain-body").contains(around.phrases().unsided(name));
  }

  private boolean common(String name) {
    Anaphor anaphor = language.names().anaphor(name);
    return language.words("plain-body").contains(name)
        || anaphor != null && anaphor.kind() == SourceKind.ORGANISATION && !anaphor.both();
  }

  private Source plain(Source source) {
    String name = owners.compounds().compound(source);
    if (name != null && !name.equals(source.name())) {
      return new Source(source.rank(), source.mention(), name, source.kind(), name);
    }
    if (name != null
        && (source.kind() == SourceKind.ORGANISATION || source.kind() == SourceKind.ANONYMOUS)
        && !around.districts().whole(name).equals(name)) {
      String whole = around.districts().whole(name);
      return new Source(
          source.rank(),
          source.mention(),
          whole,
          source.kind(),
          owners.listed(whole, source.kind()));
    }
    boolean body = source.kind() == SourceKind.OUTLET || source.kind() == SourceKind.ORGANISATION;
    return name == null || !body || unedited(name).equals(name)
        ? source
        : new Source(
            source.rank(), source.mention(), unedited(name), SourceKind.OUTLET, unedited(name));
  }

  /** A name without the edition that is added to it. */
  private String unedited(String name) {
    return language.words("edition").stream()
        .filter(edition -> name.endsWith(edition) && name.length() > edition.length() + 1)
        .max(Comparator.comparingInt(String::length))
        .map(edition -> name.substring(0, name.length() - edition.length()))
        .orElse(name);
  }
}
