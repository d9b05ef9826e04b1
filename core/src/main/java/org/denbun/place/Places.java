package org.denbun.place;

import java.util.ArrayList;
import java.util.List;
import org.denbun.gazetteer.Gazetteer;
import org.denbun.language.Language;
import org.denbun.text.Range;

/**
 * Finds where the places of an article are, without asking anybody else. Immutable and safe for use
 * by many threads at once.
 */
public final class Places {

  private final Language language;
  private final Namesakes alone;
  private final References references;
  private final DistancePhrases distances;

  public Places(Language language) {
    this.language = language;
    this.alone = new Namesakes(language.setting("home"));
    this.references =
        new References(language.gazetteer(), language.placeWords().forms("link").keySet(), alone);
    this.distances = new DistancePhrases(language.placeWords());
  }

  /**
   * Finds them.
   *
   * @param candidates the names of the article, in the order of its text, none overlapping another
   * @param text the article's text, in which all ranges count UTF-16 units
   * @param sentences its sentences in their order
   * @return one place for each candidate that is a place or a facility, in their order; none at all
   *     where the language has no list of places
   */
  public List<FoundPlace> of(List<Candidate> candidates, String text, List<Range> sentences) {
    if (language.gazetteer() == Gazetteer.NONE) {
      return List.of();
    }
    List<Mention> mentions = new Mentions(references, text, sentences).of(candidates);
    new Resolution(language, distances, text, mentions, alone).settle();
    List<FoundPlace> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.candidate.isPlace()) {
        found.add(mention.place());
      }
    }
    return found;
  }

  /** Whether a name of two letters or more is in the list of places, with or without suffix. */
  public boolean has(String name) {
    return language.gazetteer().has(name);
  }

  /**
   * Where the longest listed name that begins somewhere in a text ends, suffixes not counted;
   * {@code at} where none of two letters or more begins there.
   */
  public int longest(String text, int at) {
    return language.gazetteer().longest(text, at);
  }
}
