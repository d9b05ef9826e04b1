package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.Language;
import org.denbun.name.FoundName;
import org.denbun.place.Candidate;
import org.denbun.place.FoundPlace;
import org.denbun.place.Places;
import org.denbun.text.Range;

/** Looks up where the named places of an article are. Safe for use by many threads at once. */
final class ArticlePlaces {

  private final Places places;

  ArticlePlaces(Language language) {
    places = new Places(language);
  }

  List<FoundPlace> of(String text, List<Range> sentences, List<FoundName> names) {
    List<Candidate> candidates = new ArrayList<>();
    int free = 0;
    for (FoundName name : names) {
      Range place = name.place();
      if (!name.pointer() && place.begin() >= free) {
        candidates.add(new Candidate(place, place.in(text), name.name().type()));
        free = place.end();
      }
    }
    return places.of(candidates, text, sentences);
  }
}
