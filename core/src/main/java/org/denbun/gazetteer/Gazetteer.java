package org.denbun.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of a language: a packed list, and what is added to it by hand. Immutable once built,
 * and then safe for use by many threads at once.
 */
public final class Gazetteer {

  /** A gazetteer without places. */
  public static final Gazetteer NONE =
      new Gazetteer(PlaceLines.NONE, new PlaceFold(Map.of()), Map.of());

  /** A single letter is too often no name, so that only a candidate is looked up by it. */
  private static final int SHORTEST = 2;

  private static final int MOST_ASKED = 1 << 12;

  private final PlaceLines list;
  private final PlaceFold fold;
  private final Map<String, Set<PlaceKind>> suffixes;
  private final int longestSuffix;
  private final Map<String, List<PlaceEntry>> more = new HashMap<>();
  private final Prefixes prefixes = new Prefixes();

  /** What has been asked for: few names make up most of the news. */
  private final Map<String, List<PlaceEntry>> asked = new ConcurrentHashMap<>();

  /**
   * @param list the packed list
   * @param fold what spellings of a name have in common
   * @param suffixes words that may follow a name, with the kinds of place that they follow
   */
  public Gazetteer(PlaceLines list, PlaceFold fold, Map<String, Set<PlaceKind>> suffixes) {
    this.list = list;
    this.fold = fold;
    this.suffixes = Map.copyOf(suffixes);
    this.longestSuffix = suffixes.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Adds a place under a name; only while it is built. */
  public void add(String name, PlaceEntry entry) {
    asked.clear();
    put(name, entry);
    prefixes.add(name);
    String key = fold.of(name);
    if (!key.equals(name)) {
      put(PlaceLines.FOLDED + key, entry);
    }
  }

  private void put(String name, PlaceEntry entry) {
    List<PlaceEntry> entries = more.computeIfAbsent(name, n -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** The places of exactly this name, those added by hand first; empty where there is none. */
  public List<PlaceEntry> exactly(String name) {
    List<PlaceEntry> entries = new ArrayList<>(more.getOrDefault(name, List.of()));
    for (PlaceEntry listed : list.named(name)) {
      if (entries.stream().noneMatch(listed::sameAs)) {
        entries.add(listed);
      }
    }
    return entries;
  }

  /** The places of this name, or of what it is without a suffix that fits them. */
  public List<PlaceEntry> named(String name) {
    List<PlaceEntry> before = asked.get(name);
    if (before != null) {
      return before;
    }
    List<PlaceEntry> exact = exactly(name);
    List<PlaceEntry> named = List.copyOf(exact.isEmpty() ? beforeSuffix(name) : exact);
    if (asked.size() < MOST_ASKED) {
      asked.put(name, named);
    }
    return named;
  }

  private List<PlaceEntry> beforeSuffix(String name) {
    String suffix = suffix(name);
    Set<PlaceKind> kinds = suffixes.getOrDefault(suffix, Set.of());
    return suffix.isEmpty()
        ? List.of()
        : exactly(name.substring(0, name.length() - suffix.length())).stream()
            .filter(entry -> kinds.contains(entry.kind()))
            .toList();
  }

  /** The places whose names are spelled nearly so; empty where there is none. */
  public List<PlaceEntry> nearly(String name) {
    String key = fold.of(name);
    List<PlaceEntry> folded = key.equals(name) ? List.of() : named(key);
    return folded.isEmpty() ? exactly(PlaceLines.FOLDED + key) : folded;
  }

  /** The longest suffix of a name with something before it, or an empty string. */
  public String suffix(String name) {
    for (int length = Math.min(longestSuffix, name.length() - 1); length > 0; length--) {
      String end = name.substring(name.length() - length);
      if (suffixes.containsKey(end)) {
        return end;
      }
    }
    return "";
  }

  /** Whether this may follow a place's name. */
  public boolean isSuffix(String word) {
    return suffixes.containsKey(word);
  }

  /** Whether this is a place's name, of two letters or more, with or without suffix. */
  public boolean has(String name) {
    return name.length() >= SHORTEST && (isListed(name) || !beforeSuffix(name).isEmpty());
  }

  private boolean isListed(String name) {
    return more.containsKey(name) || list.has(name);
  }

  /**
   * How long the longest place name is that begins a text, with a suffix that fits it; 0 where
   * there is none of two letters or more.
   */
  public int longestWithSuffix(String text) {
    int end = longest(text, 0);
    for (int to = Math.min(text.length(), end + longestSuffix); end > 0 && to > end; to--) {
      if (!beforeSuffix(text.substring(0, to)).isEmpty()) {
        return to;
      }
    }
    return end;
  }

  /**
   * Where the longest place name that begins somewhere ends.
   *
   * @param at its first UTF-16 unit
   * @return the first unit after it; {@code at} where none of two letters or more begins there
   */
  public int longest(String text, int at) {
    int end = at;
    for (int to = at + 1; to <= text.length(); to++) {
      String begin = text.substring(at, to);
      if (!prefixes.has(begin) && !list.hasPrefix(begin)) {
        return end;
      }
      end = to - at >= SHORTEST && isListed(begin) ? to : end;
    }
    return end;
  }
}
