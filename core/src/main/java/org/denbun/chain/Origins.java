package org.denbun.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Origin;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Counts where the claims of an article come from in the end. */
public final class Origins {

  private final Language language;

  public Origins(Language language) {
    this.language = language;
  }

  /** The origins, most claims first; ties in the order of the text. */
  public List<Origin> of(List<Claim> claims) {
    Map<String, String> named = named(claims);
    Map<String, Integer> counts = new LinkedHashMap<>();
    int unstated = 0;
    for (Claim claim : claims) {
      String institution = institution(claim.chain().getLast());
      if (institution == null) {
        unstated++;
      } else {
        counts.merge(named.getOrDefault(institution, institution), 1, Integer::sum);
      }
    }
    return sorted(counts, unstated);
  }

  private static List<Origin> sorted(Map<String, Integer> counts, int unstated) {
    List<Origin> origins = new ArrayList<>();
    counts.forEach((name, count) -> origins.add(new Origin(name, count)));
    if (unstated > 0) {
      origins.add(new Origin(null, unstated));
    }
    origins.sort(Comparator.comparingInt(Origin::claims).reversed());
    return origins;
  }

  /**
   * The outlets that first report in general and elsewhere name their unnamed source: the two have
   * one origin. An outlet with several such sources keeps its own name.
   */
  private Map<String, String> named(List<Claim> claims) {
    Map<String, String> sources = new LinkedHashMap<>();
    Set<String> several = new HashSet<>();
    for (Claim claim : claims) {
      Source first = claim.chain().getFirst();
      Source last = claim.chain().getLast();
      String institution = institution(last);
      if (first.kind() == SourceKind.OUTLET
          && last.kind() == SourceKind.ANONYMOUS
          && first.name() != null
          && institution != null) {
        String other = sources.putIfAbsent(first.name(), institution);
        if (other != null && !other.equals(institution)) {
          several.add(first.name());
        }
      }
    }
    sources.keySet().removeAll(several);
    return sources;
  }

  /** The government whose body or official a source is by its name, else the source itself. */
  private @Nullable String institution(Source source) {
    String name = source.name();
    if (name == null || source.kind() == SourceKind.PERSON || source.kind() == SourceKind.OUTLET) {
      return name;
    }
    String counted = uncounted(name);
    Country country = language.names().countryBefore(counted);
    return country != null && !country.government().isEmpty() && official(counted)
        ? country.government()
        : name;
  }

  /** A name without the words that say how many hold it (several officials). */
  private String uncounted(String name) {
    for (String word : language.words("how-many")) {
      if (name.startsWith(word)) {
        return name.substring(word.length());
      }
    }
    return name;
  }

  private boolean official(String name) {
    return language.words("official").stream().anyMatch(name::contains)
        || language.words("side").stream().anyMatch(name::endsWith);
  }
}
