package org.denbun.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Integer> counts = new LinkedHashMap<>();
    int unstated = 0;
    for (Claim claim : claims) {
      String institution = institution(claim.chain().getLast());
      if (institution == null) {
        unstated++;
      } else {
        counts.merge(institution, 1, Integer::sum);
      }
    }
    List<Origin> origins = new ArrayList<>();
    counts.forEach((name, count) -> origins.add(new Origin(name, count)));
    if (unstated > 0) {
      origins.add(new Origin(null, unstated));
    }
    origins.sort(Comparator.comparingInt(Origin::claims).reversed());
    return origins;
  }

  /** The government whose body or official a source is by its name, else the source itself. */
  private @Nullable String institution(Source source) {
    String name = source.name();
    if (name == null || source.kind() == SourceKind.PERSON || source.kind() == SourceKind.OUTLET) {
      return name;
    }
    Country country = language.names().countryBefore(name);
    return country != null && !country.government().isEmpty() && official(name)
        ? country.government()
        : name;
  }

  private boolean official(String name) {
    return language.words("official").stream().anyMatch(name::contains);
  }
}
