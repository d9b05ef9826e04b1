package org.denbun.registry.places;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceFold;
import org.denbun.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Chooses from GeoNames and CLDR what a language has names for. */
final class PlaceListBuilder {

  /** From this size on, a place is also known by its Latin name. */
  private static final int LATIN_FROM = 50_000;

  private final String language;
  private final NameRules rules;
  private final List<GeoName> places;
  private final Map<String, String> names;
  private final PlaceFold fold;
  private final PlaceLineSet lines;
  private final Map<String, List<GeoName>> byRegion;
  private final Map<String, Long> people;
  private final Map<String, Model> models = new HashMap<>();
  private final Set<String> governed = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> gaps = new ArrayList<>();

  /**
   * @param places all of GeoNames that is at hand
   * @param names names in the language by GeoNames number, country, or country and division
   */
  PlaceListBuilder(
      String language,
      NameRules rules,
      List<GeoName> places,
      Map<String, String> names,
      PlaceFold fold) {
    this.language = language;
    this.rules = rules;
    this.places = places;
    this.names = names;
    this.fold = fold;
    this.lines = new PlaceLineSet(fold);
    this.byRegion = places.stream().collect(Collectors.groupingBy(GeoName::region));
    this.people =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    GeoName::country, Collectors.summingLong(GeoName::population)));
  }

  PlaceLineSet build(List<Municipality> municipalities, List<Map<String, String>> points) {
    points.forEach(this::addCountry);
    names.forEach(this::addRegion);
    municipalities.forEach(m -> governed.add(regionOf(m.region()) + m.name()));
    municipalities.forEach(this::addMunicipality);
    places.stream().filter(place -> !taken.contains(place.id())).forEach(this::addPlace);
    places.stream()
        .filter(place -> !place.country().equals(rules.home()))
        .forEach(this::addNamesake);
    return lines;
  }

  private void add(String name, PlaceEntry entry) {
    if (!rules.commonWords().contains(name)) {
      lines.add(name, entry);
    }
  }

  /** The municipalities that no source has a position for. */
  List<String> gaps() {
    return gaps;
  }

  private void addCountry(Map<String, String> point) {
    String code = point.getOrDefault("code", "");
    ULocale country = new ULocale("und", code);
    String name = country.getDisplayCountry(new ULocale(language));
    PlaceEntry entry =
        new PlaceEntry(
            name,
            "iso:" + code,
            PlaceKind.COUNTRY,
            Double.parseDouble(point.getOrDefault("lat", "")),
            Double.parseDouble(point.getOrDefault("lon", "")),
            code,
            null,
            people.getOrDefault(code, 0L));
    lines.line("@" + code, entry);
    lines.add(name, entry);
    lines.line(country.getDisplayCountry(ULocale.ENGLISH), entry);
    String other = names.getOrDefault(code, "");
    if (rules.isIn(other)) {
      lines.add(other, entry);
    }
  }

  private void addRegion(String key, String name) {
    List<GeoName> within = byRegion.getOrDefault(key, List.of());
    if (!within.isEmpty() && rules.isIn(name)) {
      PlaceEntry region = region(key, name, within);
      lines.add(name, region);
      add(NameRules.without(name, rules.regionEndings()), region);
    }
  }

  private static PlaceEntry region(String key, String name, List<GeoName> within) {
    double[] middle = Middle.of(within);
    return new PlaceEntry(
        name,
        "geonames:" + key,
        PlaceKind.REGION,
        middle[0],
        middle[1],
        key.substring(0, 2),
        key,
        within.stream().mapToLong(GeoName::population).sum());
  }

  private void addMunicipality(Municipality municipality) {
    String region = regionOf(municipality.region());
    GeoName found = place(municipality.name(), region);
    PlaceEntry entry = entry(municipality, region, found);
    if (entry == null) {
      gaps.add(municipality.region() + municipality.name());
      return;
    }
    Set<String> all = new LinkedHashSet<>(List.of(municipality.name(), shortened(municipality)));
    if (found != null) {
      taken.add(found.id());
      own(found).stream().filter(name -> !governed.contains(region + name)).forEach(all::add);
      addLatin(found, entry);
    }
    all.forEach(name -> add(name, entry));
  }

  private String shortened(Municipality municipality) {
    return municipality.name().substring(0, municipality.name().length() - 1);
  }

  private String regionOf(String name) {
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name) && entry.getKey().startsWith(rules.home()))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("GeoNames has no division " + name));
  }

  private @Nullable PlaceEntry entry(
      Municipality municipality, String region, @Nullable GeoName found) {
    double[] position = municipality.position();
    if (found != null) {
      position = new double[] {found.lat(), found.lon()};
    }
    return position == null
        ? null
        : new PlaceEntry(
            municipality.name(),
            found == null ? null : found.uri(),
            PlaceKind.CITY,
            position[0],
            position[1],
            rules.home(),
            region,
            found == null ? municipality.people() : found.population());
  }

  /** The place of a region with this name, or else with its short form; the largest of several. */
  private @Nullable GeoName place(String name, String region) {
    GeoName full = largest(name, region);
    return full == null ? largest(name.substring(0, name.length() - 1), region) : full;
  }

  private @Nullable GeoName largest(String name, String region) {
    String key = fold.of(name);
    return byRegion.getOrDefault(region, List.of()).stream()
        .filter(place -> !taken.contains(place.id()))
        .filter(place -> scripted(place).stream().anyMatch(own -> fold.of(own).equals(key)))
        .max(Comparator.comparingLong(GeoName::population).thenComparing(GeoName::id))
        .orElse(null);
  }

  private void addPlace(GeoName place) {
    Set<String> own = own(place);
    if (own.isEmpty()) {
      return;
    }
    taken.add(place.id());
    String usual = NameRules.without(own.iterator().next(), rules.cityEndings());
    PlaceEntry entry = entry(usual, place);
    if (!place.country().equals(rules.home())) {
      models.merge(place.name(), new Model(usual, place), Model::larger);
    }
    add(usual, entry);
    own.forEach(name -> add(name, entry));
    own.forEach(name -> add(NameRules.without(name, rules.cityEndings()), entry));
    addLatin(place, entry);
  }

  /** A place that is written as a larger one is in Latin letters is called as that one. */
  private void addNamesake(GeoName place) {
    Model model = models.get(place.name());
    if (model != null && place.population() >= model.least(place)) {
      lines.add(model.name(), entry(model.name(), place));
    }
  }

  /**
   * How a name is written in the language.
   *
   * @param place the largest place that shows it
   */
  private record Model(String name, GeoName place) {

    Model larger(Model other) {
      return other.place.population() > place.population() ? other : this;
    }

    /** Abroad, a name is more likely read otherwise; a town has to be large to be meant. */
    int least(GeoName other) {
      return other.country().equals(place.country()) ? 15_000 : 50_000;
    }
  }

  private static PlaceEntry entry(String name, GeoName place) {
    return new PlaceEntry(
        name,
        place.uri(),
        place.kind(),
        place.lat(),
        place.lon(),
        place.country(),
        place.region(),
        place.population());
  }

  private void addLatin(GeoName place, PlaceEntry entry) {
    if (place.population() >= LATIN_FROM || place.feature().equals("PPLC")) {
      lines.line(place.name(), entry);
      lines.line(place.ascii(), entry);
    }
  }

  /** Its names in the language, the one that GeoNames marks as such first. */
  private Set<String> own(GeoName place) {
    Set<String> own = new LinkedHashSet<>();
    String marked = names.getOrDefault(place.id(), "");
    if (rules.isIn(marked)) {
      own.add(marked);
    }
    place.alternates().stream()
        .filter(name -> rules.isIn(name, place.country()))
        .sorted()
        .forEach(own::add);
    return own;
  }

  /** Its names in the language's scripts, whatever the language. */
  private Set<String> scripted(GeoName place) {
    Set<String> scripted = new LinkedHashSet<>(own(place));
    place.alternates().stream().filter(rules::isIn).forEach(scripted::add);
    return scripted;
  }
}
