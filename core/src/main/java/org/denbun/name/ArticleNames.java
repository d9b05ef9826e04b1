package org.denbun.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;

/** Who and what an article names. For one article and one thread. */
public final class ArticleNames {

  private final List<Individual> individuals;
  private final CodePoints points;

  /**
   * Reads a passage.
   *
   * @param sentences those of the article that are to be read, in order
   * @param points of the article's text
   */
  public ArticleNames(List<Sentence> sentences, Language language, CodePoints points) {
    this.points = points;
    Individuals found = new Individuals(sentences, Namings.of(sentences, language), language);
    new Pointers(found, language).join(sentences);
    new Slips(found, language).join(sentences);
    individuals = List.copyOf(found.all());
  }

  /** The names, in the order of the first mention. */
  public List<Name> names() {
    List<Individual> ordered = new ArrayList<>(individuals);
    ordered.sort(Comparator.comparingInt(one -> places(one).keySet().iterator().next().begin()));
    List<Name> names = new ArrayList<>();
    for (Individual one : ordered) {
      names.add(name("n" + (names.size() + 1), one));
    }
    return names;
  }

  private Name name(String id, Individual one) {
    List<Mention> mentions = new ArrayList<>();
    places(one).forEach((place, slip) -> mentions.add(new Mention(points.span(place), slip)));
    return new Name(id, one.type, one.name, null, List.copyOf(one.readings), List.of(), mentions);
  }

  /** Where it is named or pointed at, in the order of the text, and whether by a slip. */
  private static Map<Range, Boolean> places(Individual one) {
    Map<Range, Boolean> places = new LinkedHashMap<>();
    List<Range> ordered = new ArrayList<>(one.slips);
    one.namings.forEach(naming -> ordered.add(naming.place()));
    ordered.addAll(one.pointers);
    ordered.sort(Comparator.comparingInt(Range::begin));
    ordered.forEach(place -> places.put(place, one.slips.contains(place)));
    return places;
  }
}
