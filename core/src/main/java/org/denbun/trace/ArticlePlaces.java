package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.NameType;
import org.denbun.language.Language;
import org.denbun.name.FoundName;
import org.denbun.place.Candidate;
import org.denbun.place.FoundPlace;
import org.denbun.place.Places;
import org.denbun.text.Range;

/** Looks up where the named places of an article are. Safe for use by many threads at once. */
final class ArticlePlaces {

  private final Places places;
  private final Language language;

  ArticlePlaces(Language language) {
    places = new Places(language);
    this.language = language;
  }

  /** A university is a body, and a place as well. */
  private NameType type(String words, NameType type) {
    boolean site = type == NameType.ORGANISATION && language.ends(words, "site");
    return site ? NameType.FACILITY : type;
  }

  List<FoundPlace> of(String text, List<Range> sentences, List<FoundName> names) {
    List<Candidate> candidates = new ArrayList<>();
    int free = 0;
    for (FoundName name : names) {
      Range place = name.place();
      if (!name.pointer() && place.begin() >= free) {
        String words = place.in(text);
        candidates.add(new Candidate(place, words, type(words, name.name().type())));
        free = place.end();
      }
    }
    return places.of(candidates, text, sentences);
  }
}
