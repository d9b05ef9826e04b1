package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Place;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.name.FoundName;
import org.denbun.place.Candidate;
import org.denbun.place.FoundPlace;
import org.denbun.place.Places;

/** Looks up where the named places of an article are. Safe for use by many threads at once. */
final class ArticlePlaces {

  private final Places places;

  ArticlePlaces(Language language) {
    places = new Places(language);
  }

  List<FoundPlace> of(Passage passage, List<FoundName> names) {
    List<Candidate> candidates = new ArrayList<>();
    int free = 0;
    for (FoundName name : names) {
      if (!name.pointer() && name.place().begin() >= free) {
        String text = name.place().in(passage.text());
        candidates.add(new Candidate(name.place(), text, name.name().type()));
        free = name.place().end();
      }
    }
    return places.of(
        candidates, passage.text(), passage.sentences().stream().map(Sentence::place).toList());
  }

  static List<Place> told(List<FoundPlace> found, Passage passage) {
    return found.stream().map(place -> told(place, passage)).toList();
  }

  private static Place told(FoundPlace place, Passage passage) {
    return new Place(
        passage.points().span(place.range()),
        place.name(),
        place.id(),
        place.lat(),
        place.lon(),
        place.country(),
        place.within(),
        place.certainty());
  }
}
