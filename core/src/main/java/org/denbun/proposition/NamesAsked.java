package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denbun.Source;
import org.denbun.SourceKind;

/**
 * The names of some articles, looked for in a question: a sentence alone shows few of its names.
 */
final class NamesAsked {

  /** Shorter names of sources may be mere nouns; UTF-16 units. */
  private static final int SHORTEST = 3;

  private final List<Feature> names;
  private final List<String> texts;

  NamesAsked(List<Gist> gists) {
    Map<String, Feature> found = new TreeMap<>();
    texts = gists.stream().map(Gist::text).toList();
    for (Gist gist : gists) {
      gist.account().chains().forEach(chain -> chain.forEach(source -> add(source, found)));
      for (Feature feature : gist.all()) {
        if (feature.kind() == Feature.Kind.NAME && feature.value().length() > 1) {
          found.putIfAbsent(feature.value(), feature);
        }
      }
    }
    names = new ArrayList<>(found.values());
    names.sort(Comparator.comparingInt((Feature name) -> -name.value().length()));
  }

  /** A source may be called by a name that its article is not seen to have elsewhere. */
  private static void add(Source source, Map<String, Feature> found) {
    String name = source.name();
    boolean body = source.kind() == SourceKind.ORGANISATION || source.kind() == SourceKind.OUTLET;
    if (name != null && body && name.length() > SHORTEST) {
      found.putIfAbsent(
          name, new Feature(0, 0, Feature.Kind.NAME, name, Set.of(), null, null, false));
    }
  }

  /** The features of a question, with the names that it turns out to have; longer names first. */
  List<Feature> in(String question, List<Feature> features) {
    List<Feature> all = new ArrayList<>(features);
    all.removeIf(feature -> strange(feature));
    for (Feature name : names) {
      int at = question.indexOf(name.value());
      int end = at + name.value().length();
      if (at >= 0 && all.stream().noneMatch(f -> holds(f, at, end))) {
        all.removeIf(f -> f.begin() >= at && f.end() <= end);
        all.add(
            new Feature(at, end, Feature.Kind.NAME, name.value(), name.keys(), null, null, false));
      }
    }
    all.sort(Comparator.comparingInt(Feature::begin));
    return all;
  }

  /** Whether a name stands in no article, but one that does is a part of it. */
  private boolean strange(Feature feature) {
    return feature.kind() == Feature.Kind.NAME
        && texts.stream().noneMatch(text -> text.contains(feature.value()))
        && names.stream().anyMatch(name -> feature.value().contains(name.value()));
  }

  /** Whether what is known there already is as long, or only partly the same. */
  private static boolean holds(Feature f, int at, int end) {
    boolean overlaps = f.begin() < end && at < f.end();
    boolean inside = f.begin() >= at && f.end() <= end;
    boolean name = f.kind() == Feature.Kind.NAME && f.end() - f.begin() >= end - at;
    return overlaps && (!inside || name);
  }
}
