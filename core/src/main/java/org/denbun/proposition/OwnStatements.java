package org.denbun.proposition;

import java.util.List;
import org.denbun.Event;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** Makes statements of sentences in the publisher's own voice. For one article and one thread. */
final class OwnStatements {

  private final Reading reading;
  private final Contents contents;
  private final Documents documents;
  private final FirstHand firstHand;
  private final Owners owners;
  private final Language language;
  private final CodePoints points;

  OwnStatements(
      Reading reading,
      Contents contents,
      Documents documents,
      FirstHand firstHand,
      Owners owners,
      Language language) {
    this.reading = reading;
    this.contents = contents;
    this.documents = documents;
    this.firstHand = firstHand;
    this.owners = owners;
    this.language = language;
    points = new CodePoints(contents.text());
  }

  /** The statement of a sentence by its index; null where it states nothing. */
  @Nullable Statement of(int at) {
    Range place = contents.sentences().get(at);
    List<Event> events = contents.events(reading.events(), List.of(place));
    if (contents.scene(place, events)) {
      return null;
    }
    List<Feature> own = contents.said(List.of(place));
    Source document = document(at);
    boolean negative = contents.negated(events);
    String words = place.in(contents.text());
    boolean planned = contents.planned(own);
    return new Statement(
        null,
        points.at(place.begin()),
        points.at(place.end()),
        words,
        document == null ? finder(events, own) : List.of(document),
        negative,
        planned ? Happening.PLANNED : contents.last(events, place),
        contents.told(events, negative, own),
        contents.evades(words),
        false,
        false,
        planned,
        contents.ends(own),
        firstHand.shown(around(at)),
        at,
        own,
        List.of(),
        List.of());
  }

  /** The document that has what a sentence says, by itself or by the next; or null. */
  private @Nullable Source document(int at) {
    List<Range> sentences = contents.sentences();
    Source said = documents.saying(sentences.get(at));
    return said == null && at + 1 < sentences.size()
        ? documents.through(sentences.get(at + 1))
        : said;
  }

  /** The body that finds or announces what its own sentence says, by its last predicate. */
  private List<Source> finder(List<Event> events, List<Feature> own) {
    String actor = events.isEmpty() ? null : events.getLast().actor();
    Feature last = own.stream().filter(Feature::verbal).reduce((a, b) -> b).orElse(null);
    if (actor == null || last == null || !language.words("finding").contains(last.value())) {
      return List.of();
    }
    Source source = owners.body(actor);
    return source == null ? List.of() : List.of(source);
  }

  /** A sentence with those beside it: who saw it is often told before or after it. */
  private String around(int at) {
    List<Range> sentences = contents.sentences();
    int last = Math.min(at + 1, sentences.size() - 1);
    int first = Math.max(at - 1, 0);
    return contents.text().substring(sentences.get(first).begin(), sentences.get(last).end());
  }
}
