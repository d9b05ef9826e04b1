package org.denbun.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.chain.Institutions;
import org.denbun.language.Anaphor;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells the institution of a source by what the article says around its name: of whom or what it
 * is. For one article and one thread.
 */
final class Owners {

  /** So far back a topic is still the topic; UTF-16 units. */
  private static final int NEAR = 120;

  private record Named(Range place, Name name) {}

  /** More places of a name are not looked at. */
  private static final int PLACES = 20;

  /** A shorter part of a name may stand for many; UTF-16 units. */
  private static final int SHORTEST = 3;

  private final Reading reading;
  private final List<Range> sentences;
  private final Language language;
  private final Units units;
  private final Institutions institutions;
  private final String text;
  private final Map<Integer, Named> ending = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final States states;
  private final Compounds compounds;

  Owners(Reading reading, List<Range> sentences, Language language, Units units) {
    this.reading = reading;
    this.sentences = sentences;
    this.language = language;
    this.units = units;
    institutions = new Institutions(language);
    text = reading.article().text();
    states = new States(reading, language, units);
    compounds = new Compounds(reading, language, units);
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
      }
    }
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

  /** The bodies that show by their compounds alone. */
  Compounds compounds() {
    return compounds;
  }

  /** A part of the text, by code points. */
  String text(int begin, int end) {
    return text.substring(units.at(begin), units.at(end));
  }

  /** The body that a document's own clause says to have made it; null where none is told. */
  @Nullable Source maker(Source document) {
    Span at = document.mention();
    if (document.kind() != SourceKind.DOCUMENT || document.institution() != null || at == null) {
      return null;
    }
    Range clause = new Range(units.at(sentence(at)), units.at(at.begin()));
    Named last = null;
    for (Named named : ending.values()) {
      boolean body =
          named.name().type() == NameType.ORGANISATION || named.name().type() == NameType.OUTLET;
      boolean subject =
          language.words("subject-case").stream()
              .anyMatch(particle -> text.startsWith(particle, named.place().end()));
      last = body && subject && clause.contains(named.place()) ? later(last, named) : last;
    }
    if (last == null) {
      return unnamed(clause, document.rank() + 1);
    }
    boolean outlet = last.name().type() == NameType.OUTLET;
    SourceKind kind = outlet ? SourceKind.OUTLET : SourceKind.ORGANISATION;
    return new Source(document.rank() + 1, null, last.name().name(), kind, own(last.name()));
  }

  /** The outlet that is the first subject of a clause and no known name. */
  private @Nullable Source unnamed(Range clause, int rank) {
    String words = clause.in(text);
    for (String particle : language.words("subject-case")) {
      int end = words.indexOf(particle);
      String subject = end < 0 ? "" : words.substring(0, end);
      int begin = end;
      while (begin > 0 && Character.isLetterOrDigit(subject.charAt(begin - 1))) {
        begin--;
      }
      String name = end < 0 ? "" : subject.substring(begin);
      String head = language.names().head(name);
      if (head != null
          && head.length() < name.length()
          && language.names().kindOf(head) == SourceKind.OUTLET) {
        return new Source(rank, null, name, SourceKind.OUTLET, name);
      }
    }
    return null;
  }

  /** The words of a part of the text. */
  String words(Range range) {
    return range.in(text);
  }

  /** Somebody by the phrase that names him, which begins at a place. */
  Source called(String phrase, int at, int rank) {
    Source known = speaker(phrase, at, rank);
    if (known != null) {
      return known;
    }
    String listed = institutions.of(phrase, SourceKind.ANONYMOUS);
    int begin = text.codePointCount(0, at);
    Span mention = new Span(begin, begin + phrase.codePointCount(0, phrase.length()), phrase);
    Source source = new Source(rank, mention, phrase, SourceKind.ANONYMOUS, listed);
    return new Source(rank, mention, phrase, SourceKind.ANONYMOUS, of(source));
  }

  /** The outlet that is the topic at the beginning of a content, by its kind of name; or null. */
  @Nullable Source outletTopic(Span content) {
    String words = content.text();
    for (String particle : language.words("outlet-topic")) {
      int end = words.indexOf(particle);
      String topic = end < 0 ? "" : words.substring(0, end);
      String kind = "";
      for (String genitive : language.words("genitive")) {
        int at = topic.lastIndexOf(genitive);
        kind = at < 0 ? kind : topic.substring(0, at);
        topic = topic.substring(at + 1);
      }
      if (outlet(topic, 1)
          || !topic.isEmpty() && topic.length() <= Compounds.LONGEST && outlet(kind, 0)) {
        return new Source(0, null, topic, SourceKind.OUTLET, topic);
      }
    }
    return null;
  }

  /** Whether a phrase ends in a word for outlets, with so many letters at least before it. */
  private boolean outlet(String phrase, int before) {
    String head = language.names().head(phrase);
    return head != null
        && language.names().kindOf(head) == SourceKind.OUTLET
        && phrase.length() - head.length() >= before;
  }

  /** Whether the article has a name. */
  boolean has(String name) {
    return text.contains(name);
  }

  /** The outlet by the name in quotation marks before a word for one of its editions; or null. */
  @Nullable Source quoted(Source source) {
    Span at = source.mention();
    int close = at == null ? -1 : units.at(at.begin()) - 1;
    boolean edition = source.name() != null && language.words("edition").contains(source.name());
    if (!edition || close < 0) {
      return null;
    }
    int open = aside(close + 1);
    String name = open < close ? text.substring(open + 1, close) : "";
    return name.isEmpty() ? null : new Source(source.rank(), at, name, SourceKind.OUTLET, name);
  }

  /** The outlet whose survey a sentence is of; null where it names none before a content's end. */
  @Nullable Source surveyor(Span content) {
    int begin = sentence(content);
    String words = text(begin, content.end());
    boolean survey = language.words("own-survey").stream().anyMatch(words::contains);
    for (Name name : survey ? reading.names() : List.<Name>of()) {
      for (Mention mention : name.mentions()) {
        Span at = mention.span();
        boolean here = at.begin() >= begin && at.end() <= content.end();
        if (here && name.type() == NameType.OUTLET) {
          return new Source(0, at, name.name(), SourceKind.OUTLET, name.institution());
        }
      }
    }
    return null;
  }

  /** What stands before the last part of a name, without the sign between parts of names. */
  String before(String name, String part) {
    String before = name.substring(0, name.length() - part.length());
    String dot = language.setting("name-dot");
    return !dot.isEmpty() && before.endsWith(dot)
        ? before.substring(0, before.length() - dot.length())
        : before;
  }

  /** The last subject between two code points as a source; null where there is none. */
  @Nullable Source speaker(int begin, int end, int rank) {
    String between = text(begin, end);
    int subject = -1;
    for (String particle : language.words("subject-case")) {
      subject = Math.max(subject, between.lastIndexOf(particle));
    }
    String phrase = subject < 0 ? "" : between.substring(0, subject);
    int from = 0;
    for (int i = 0; i < phrase.length(); i++) {
      boolean genitive = language.words("genitive").contains(phrase.substring(i, i + 1));
      from = genitive || !Character.isLetterOrDigit(phrase.charAt(i)) ? i + 1 : from;
    }
    return from == phrase.length()
        ? null
        : speaker(phrase.substring(from), units.at(begin) + from, rank);
  }

  private @Nullable Source speaker(String name, int at, int rank) {
    for (int i = 2; i < name.length(); i++) {
      String title = language.names().titleAt(name, i);
      String called = name.substring(0, i);
      boolean owned = language.words("genitive").stream().anyMatch(called::contains);
      if (i + title.length() == name.length() && !title.isEmpty() && !owned) {
        String state = office(title) ? states.pointed(at) : null;
        String body = state == null ? person(called) : states.government(state);
        return new Source(rank, null, called, SourceKind.PERSON, body);
      }
    }
    Source body = body(name);
    return body == null
        ? null
        : new Source(rank, null, body.name(), body.kind(), body.institution());
  }

  /** Where the sentence of a mention begins; a code point. */
  int sentence(Span mention) {
    int begin = 0;
    for (Range sentence : sentences) {
      if (sentence.begin() <= units.at(mention.begin())) {
        begin = sentence.begin();
      }
    }
    return text.codePointCount(0, begin);
  }

  String titleAfter(Span mention) {
    return language.names().titleAt(text, units.at(mention.end()));
  }

  /** Where a mention begins; UTF-16 units. */
  int at(Span mention) {
    return units.at(mention.begin());
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
    String owner =
        given == null || given.equals(name) ? states.owned(name, text.indexOf(name)) : null;
    return owner == null ? given : owner;
  }

  /** The district whose head a bare title names, as it is called before; else null. */
  private @Nullable String headed(String title) {
    if (!title.equals(language.names().titleAt(title, 0))) {
      return null;
    }
    for (String kind : language.words("district")) {
      if (title.startsWith(kind)) {
        return districts.getOrDefault(kind, kind);
      }
    }
    return null;
  }

  private @Nullable String person(String name) {
    String district = headed(name);
    if (district != null) {
      return district;
    }
    boolean home = false;
    int at = text.indexOf(name);
    for (int i = 0; at >= 0 && i < PLACES; i++) {
      String title = language.names().titleAt(text, at + name.length());
      Named owner = before(at);
      if (owner != null) {
        return member(owner.name(), owner.place().in(text), title);
      }
      String body = title.isEmpty() ? "" : compounds.bodyBefore(at);
      if (!body.isEmpty()) {
        return body;
      }
      String state = office(title) ? states.pointed(at) : null;
      if (state != null) {
        return states.government(state);
      }
      home |= office(title);
      at = text.indexOf(name, at + name.length());
    }
    String government = language.setting("government");
    return home && states.none() && !government.isEmpty() ? government : null;
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
  private boolean office(String title) {
    return language.words("state-title").stream().anyMatch(title::endsWith);
  }

  private String own(Name owner) {
    String state = states.ministry(owner.name());
    return state != null ? state : owner.institution() != null ? owner.institution() : owner.name();
  }

  private @Nullable String body(String name, @Nullable String given) {
    String state = states.ministry(name);
    if (state != null) {
      return state;
    }
    boolean stately = language.words("state-body").stream().anyMatch(name::endsWith);
    int at = text.indexOf(name);
    String pointed = stately ? states.pointed(at) : null;
    if (pointed != null) {
      return states.government(pointed);
    }
    if (given != null && !given.equals(name)) {
      return given;
    }
    Named owner = before(at);
    if (owner != null && stately && states.has(owner.name().name())) {
      return states.government(states.plain(owner.name().name()));
    }
    if (given != null || at < 0) {
      return given;
    }
    return owner != null && owner.name().type() == NameType.ORGANISATION
        ? own(owner.name())
        : districtBefore(at);
  }

  /** The district whose body begins at a place; null where none stands before it. */
  private @Nullable String districtBefore(int at) {
    for (String particle : language.words("genitive")) {
      int end = at - particle.length();
      Named named = text.startsWith(particle, end) ? ending.get(end) : null;
      if (named != null && district(named.name().name())) {
        return named.name().name();
      }
      for (String kind : language.words("district")) {
        boolean bare = text.startsWith(particle, end) && text.startsWith(kind, end - kind.length());
        if (bare && named == null) {
          return districts.getOrDefault(kind, kind);
        }
      }
    }
    return null;
  }

  private boolean district(String name) {
    return language.words("district").stream().anyMatch(name::endsWith);
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
    String state = states.member(name);
    if (state != null) {
      return state;
    }
    if (pointer(name).length > 0) {
      Named last = lastBody(at);
      return last == null ? lastActor(source.mention().begin()) : own(last.name());
    }
    Named owner = before(at);
    return owner != null && owner.name().type() == NameType.ORGANISATION
        ? own(owner.name())
        : holding(name, at);
  }

  /** The body that a phrase begins with, by its name or by a part of it. */
  private @Nullable String holding(String phrase, int place) {
    for (String particle : language.words("genitive")) {
      int at = phrase.indexOf(particle);
      String front = at < 0 ? phrase : phrase.substring(0, at);
      for (Name name : reading.names()) {
        boolean body = name.type() == NameType.ORGANISATION;
        boolean called = at > 1 ? tail(name.name(), front) : phrase.startsWith(name.name());
        if (body && front.length() >= SHORTEST && called) {
          return own(name);
        }
      }
      if (at > 0 && district(front)) {
        return districts.getOrDefault(front, front);
      }
      if (at > 0 && language.words("plain-body").contains(front)) {
        return common(front, place);
      }
      String district = at < 0 ? officials(phrase) : null;
      if (district != null) {
        return district;
      }
      String rest = at < 0 ? "" : phrase.substring(at + particle.length());
      boolean common = language.words("plain-body").stream().anyMatch(rest::startsWith);
      if (common && at >= SHORTEST) {
        return front;
      }
    }
    return null;
  }

  /** The district that an official's phrase begins with, right before what he is. */
  private @Nullable String officials(String phrase) {
    for (String kind : language.words("district")) {
      String rest = phrase.startsWith(kind) ? phrase.substring(kind.length()) : "";
      if (!rest.isEmpty() && language.names().kindOf(rest) == SourceKind.ANONYMOUS) {
        return districts.getOrDefault(kind, kind);
      }
    }
    return null;
  }

  private static boolean tail(String whole, String end) {
    return whole.endsWith(end);
  }

  /** The body that a phrase begins with: a named one, or a district's own. */
  @Nullable String begun(String phrase, int at) {
    for (String kind : language.words("district")) {
      if (phrase.startsWith(kind)) {
        return districts.getOrDefault(kind, kind);
      }
    }
    Named first = null;
    for (Named named : ending.values()) {
      boolean here = named.place().begin() == at && named.name().type() != NameType.PERSON;
      first = here ? named : first;
    }
    return first == null ? null : own(first.name());
  }

  /** Without what makes a name a side of something. */
  String unsided(String name) {
    for (String side : language.words("tail")) {
      if (name.endsWith(side) && name.length() > side.length()) {
        return name.substring(0, name.length() - side.length());
      }
    }
    return name;
  }

  /** The named body that a common noun for one stands for; null where none is named before. */
  @Nullable String common(String noun, int at) {
    Named last = null;
    Named like = null;
    for (Named named : ending.values()) {
      boolean body = named.name().type() == NameType.ORGANISATION && independent(named.name());
      if (body && named.place().end() <= at) {
        last = later(last, named);
        like = named.name().name().endsWith(noun) ? later(like, named) : like;
      }
    }
    Named found = like == null ? last : like;
    return found == null ? null : found.name().name();
  }

  private static Named later(@Nullable Named one, Named other) {
    return one == null || other.place().end() > one.place().end() ? other : one;
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

  /** Whom a sentence names without a title before a place: the other party of one who has one. */
  @Nullable Source party(int at) {
    Named last = null;
    int begin = 0;
    for (Range sentence : sentences) {
      begin = sentence.begin() <= at ? sentence.begin() : begin;
    }
    for (Named named : ending.values()) {
      boolean here = named.place().begin() >= begin && named.place().end() <= at;
      boolean titled = !language.names().titleAt(text, named.place().end()).isEmpty();
      last = here && !titled && named.name().type() != NameType.PLACE ? later(last, named) : last;
    }
    return last == null
        ? null
        : new Source(0, null, last.name().name(), SourceKind.ORGANISATION, own(last.name()));
  }

  @Nullable String company(int at) {
    Named last = lastBody(at);
    return last == null ? null : own(last.name());
  }

  /** A pronoun points at what the text was about, or failing that at what it named last. */
  private @Nullable Named lastBody(int at) {
    Named last = null;
    Named topic = null;
    for (Named named : ending.values()) {
      boolean body = named.name().type() == NameType.ORGANISATION && independent(named.name());
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
