package org.denbun.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.chain.Institutions;
import org.denbun.key.Keys;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;

/** Who and what an article names. Immutable. */
public final class ArticleNames {

  private final Institutions institutions;
  private final Keys keys;
  private final CodePoints points;
  private final List<Name> names = new ArrayList<>();
  private final List<FoundName> found = new ArrayList<>();

  /** Where one is named or pointed at, in the order of the text. */
  private record Placed(Individual individual, SequencedSet<Range> places) {}

  ArticleNames(Individuals individuals, Institutions institutions, Keys keys, CodePoints points) {
    this.keys = keys;
    this.institutions = institutions;
    this.points = points;
    List<Placed> placed = new ArrayList<>();
    individuals.all().forEach(one -> placed.add(new Placed(one, places(one))));
    placed.sort(Comparator.comparingInt(one -> one.places().getFirst().begin()));
    placed.forEach(one -> read(one.individual(), one.places()));
    found.sort(Comparator.comparingInt(name -> name.place().begin()));
  }

  /** The individuals, in the order of the first mention. */
  public List<Name> names() {
    return Collections.unmodifiableList(names);
  }

  /** Where they stand, in the order of the text; words for several of them stand once for each. */
  public List<FoundName> found() {
    return Collections.unmodifiableList(found);
  }

  private void read(Individual one, Set<Range> places) {
    Set<Range> slips = Set.copyOf(one.slips);
    Set<Range> pointers = Set.copyOf(one.pointers);
    List<Mention> mentions = new ArrayList<>(places.size());
    places.forEach(p -> mentions.add(new Mention(points.span(p), slips.contains(p))));
    String id = "n" + (names.size() + 1);
    List<String> readings = List.copyOf(one.readings);
    List<String> shared = List.copyOf(keys.of(one.name, readings));
    String institution = institutions.of(one.name, one.type);
    Name name = new Name(id, one.type, one.name, institution, readings, shared, mentions);
    names.add(name);
    Map<Range, Range> full = new HashMap<>();
    one.namings.forEach(naming -> full.put(naming.place(), naming.full()));
    for (Range place : places) {
      boolean pointer = pointers.contains(place);
      found.add(new FoundName(place, full.getOrDefault(place, place), name, pointer));
    }
  }

  private static SequencedSet<Range> places(Individual one) {
    List<Range> places = new ArrayList<>(one.slips);
    one.namings.forEach(naming -> places.add(naming.place()));
    places.addAll(one.pointers);
    places.sort(Comparator.comparingInt(Range::begin));
    return new LinkedHashSet<>(places);
  }
}
