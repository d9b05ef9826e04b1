package org.denbun.proposition;

import java.util.List;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Makes sources of the phrases in an article that call somebody, where no claim has them. For one
 * article and one thread.
 */
final class SourcePhrases {

  private final Reading reading;
  private final Language language;
  private final ArticleText text;
  private final PlacedNames names;
  private final States states;
  private final Owners owners;

  SourcePhrases(
      Reading reading,
      Language language,
      ArticleText text,
      PlacedNames names,
      States states,
      Owners owners) {
    this.reading = reading;
    this.language = language;
    this.text = text;
    this.names = names;
    this.states = states;
    this.owners = owners;
  }

  /** The body that a document's own clause says to have made it; null where none is told. */
  @Nullable Source maker(Source document) {
    Span at = document.mention();
    if (document.kind() != SourceKind.DOCUMENT || document.institution() != null || at == null) {
      return null;
    }
    Range clause = new Range(text.unit(text.sentence(at)), text.unit(at.begin()));
    PlacedNames.Named last = null;
    for (PlacedNames.Named named : names.all()) {
      boolean body =
          named.name().type() == NameType.ORGANISATION || named.name().type() == NameType.OUTLET;
      boolean subject =
          language.words("subject-case").stream()
              .anyMatch(particle -> text.all().startsWith(particle, named.place().end()));
      last =
          body && subject && clause.contains(named.place()) ? PlacedNames.later(last, named) : last;
    }
    if (last == null) {
      return unnamed(clause, document.rank() + 1);
    }
    boolean outlet = last.name().type() == NameType.OUTLET;
    SourceKind kind = outlet ? SourceKind.OUTLET : SourceKind.ORGANISATION;
    return new Source(document.rank() + 1, null, last.name().name(), kind, owners.own(last.name()));
  }

  /** The outlet that is the first subject of a clause and no known name. */
  private @Nullable Source unnamed(Range clause, int rank) {
    String words = clause.in(text.all());
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

  /** Somebody by the phrase that names him, which begins at a place. */
  Source called(String phrase, int at, int rank) {
    Source known = speaker(phrase, at, rank);
    if (known != null) {
      return known;
    }
    String listed = owners.listed(phrase, SourceKind.ANONYMOUS);
    int begin = text.all().codePointCount(0, at);
    Span mention = new Span(begin, begin + phrase.codePointCount(0, phrase.length()), phrase);
    Source source = new Source(rank, mention, phrase, SourceKind.ANONYMOUS, listed);
    return new Source(rank, mention, phrase, SourceKind.ANONYMOUS, owners.of(source));
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

  /** The outlet whose survey a sentence is of; null where it names none before a content's end. */
  @Nullable Source surveyor(Span content) {
    int begin = text.sentence(content);
    String words = text.text(begin, content.end());
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

  /** The last subject between two code points as a source; null where there is none. */
  @Nullable Source speaker(int begin, int end, int rank) {
    String between = text.text(begin, end);
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
        : speaker(phrase.substring(from), text.unit(begin) + from, rank);
  }

  private @Nullable Source speaker(String name, int at, int rank) {
    for (int i = 2; i < name.length(); i++) {
      String title = language.names().titleAt(name, i);
      String called = name.substring(0, i);
      boolean owned = language.words("genitive").stream().anyMatch(called::contains);
      if (i + title.length() == name.length() && !title.isEmpty() && !owned) {
        String state = owners.office(title) ? states.pointed(at) : null;
        String body = state == null ? owners.person(called) : states.government(state);
        return new Source(rank, null, called, SourceKind.PERSON, body);
      }
    }
    Source body = owners.body(name);
    return body == null
        ? null
        : new Source(rank, null, body.name(), body.kind(), body.institution());
  }

  /** Whom a sentence names without a title before a place: the other party of one who has one. */
  @Nullable Source party(int at) {
    PlacedNames.Named last = null;
    int begin = text.sentenceAt(at);
    for (PlacedNames.Named named : names.all()) {
      boolean here = named.place().begin() >= begin && named.place().end() <= at;
      boolean titled = !language.names().titleAt(text.all(), named.place().end()).isEmpty();
      last =
          here && !titled && named.name().type() != NameType.PLACE
              ? PlacedNames.later(last, named)
              : last;
    }
    return last == null
        ? null
        : new Source(0, null, last.name().name(), SourceKind.ORGANISATION, owners.own(last.name()));
  }

  String titleAfter(Span mention) {
    return language.names().titleAt(text.all(), text.unit(mention.end()));
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
}
