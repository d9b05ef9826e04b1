package org.denbun.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.denbun.Place;
import org.denbun.Time;
import org.denbun.event.Known;
import org.denbun.name.ArticleNames;
import org.denbun.name.FoundName;
import org.denbun.place.FoundPlace;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.denbun.text.Sorted;
import org.denbun.time.FoundTime;
import org.jspecify.annotations.Nullable;

/**
 * The names, times and places of an article, asked by where they stand. Immutable.
 *
 * @param names in the order of the text
 * @param times in the order of the text
 * @param places in the order of the text
 */
record Findings(ArticleNames names, List<FoundTime> times, List<FoundPlace> places)
    implements Known {

  /** What may follow a name that heads a phrase: a word that makes it plural or a side. */
  private static final int TAIL = 1;

  @Override
  public List<String> names(Range stretch) {
    Set<String> heads = new LinkedHashSet<>();
    for (FoundName found : within(names.found(), FoundName::place, stretch)) {
      if (heads(found, stretch)) {
        heads.add(found.name().name());
      }
    }
    return List.copyOf(heads);
  }

  /** Whether a name is what a phrase is about: it ends it, and is no letter inside a word. */
  private static boolean heads(FoundName found, Range phrase) {
    boolean letter = found.place().length() == 1 && !found.full().equals(phrase);
    boolean inside = letter && found.place().begin() > phrase.begin();
    return found.full().end() + TAIL >= phrase.end() && !inside;
  }

  @Override
  public @Nullable String place(Range stretch) {
    List<FoundPlace> found = within(places, FoundPlace::range, stretch);
    return found.isEmpty() ? null : found.getLast().name();
  }

  @Override
  public List<When> times(Range stretch) {
    List<When> whens = new ArrayList<>();
    for (FoundTime time : timesIn(stretch)) {
      whens.add(new When(time.place(), time.from(), time.to()));
    }
    return whens;
  }

  /** The times inside a stretch. */
  List<FoundTime> timesIn(Range stretch) {
    return within(times, FoundTime::place, stretch);
  }

  /** Those that lie wholly inside a stretch; they come by where they begin. */
  private static <T> List<T> within(List<T> all, Function<T, Range> place, Range stretch) {
    List<T> found = new ArrayList<>();
    for (int i = Sorted.first(all, one -> place.apply(one).begin(), stretch.begin());
        i < all.size();
        i++) {
      Range here = place.apply(all.get(i));
      if (here.begin() >= stretch.end()) {
        break;
      }
      if (here.end() <= stretch.end()) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  List<Time> timesTold(CodePoints points) {
    return times.stream()
        .map(t ->
            new Time(points.span(t.place()), t.type(), t.value(), t.from(), t.to(), t.certainty()))
        .toList();
  }

  List<Place> placesTold(CodePoints points) {
    return places.stream()
        .map(p ->
            new Place(
                points.span(p.range()),
                p.name(),
                p.id(),
                p.lat(),
                p.lon(),
                p.country(),
                p.within(),
                p.certainty()))
        .toList();
  }
}
