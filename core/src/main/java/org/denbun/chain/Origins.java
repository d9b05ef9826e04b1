package org.denbun.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.Claim;
import org.denbun.Origin;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.jspecify.annotations.Nullable;

/** Counts where the claims of an article come from in the end. */
public final class Origins {

  private final Names names;

  public Origins(Language language) {
    names = language.names();
  }

  /** The origins, most claims first; ties in the order of the text. */
  public List<Origin> of(List<Claim> claims) {
    Map<String, String> named = named(claims);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> called = new HashMap<>();
    int unstated = 0;
    for (Claim claim : claims) {
      String name = claim.chain().getLast().name();
      String own = institution(claim.chain().getLast());
      if (name == null || own == null) {
        unstated++;
      } else {
        String institution = named.getOrDefault(own, own);
        counts.merge(institution, 1, Integer::sum);
        called.merge(
            institution, called(name, institution), (a, b) -> a.equals(b) ? a : institution);
      }
    }
    return sorted(counts, called, unstated);
  }

  /** A country keeps its name where nobody else speaks for its government. */
  private String called(String name, String institution) {
    return names.country(name) == null ? institution : name;
  }

  private static List<Origin> sorted(
      Map<String, Integer> counts, Map<String, String> called, int unstated) {
    List<Origin> origins = new ArrayList<>();
    counts.forEach((name, count) -> origins.add(new Origin(called.get(name), count)));
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

  /** What a source's name proves it to belong to, else what the article calls it. */
  private static @Nullable String institution(Source source) {
    boolean body = source.kind() != SourceKind.PERSON && source.institution() != null;
    return body ? source.institution() : source.name();
  }
}
