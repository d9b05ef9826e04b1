package org.denbun.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.denbun.Source;
import org.jspecify.annotations.Nullable;

/** A chain on one line, from the reader's side to the origin. */
public final class ChainText {
  /** What stands between two links. */
  public static final String ARROW = " \u2192 ";

  private static final String NOBODY = "nobody named";

  private ChainText() {}

  /** The chain with its publisher, where one is known, at the head. */
  public static String of(@Nullable String publisher, List<Source> chain) {
    var ranks = new TreeMap<Integer, List<String>>();
    for (Source source : chain) {
      ranks.computeIfAbsent(source.rank(), rank -> new ArrayList<>()).add(name(source));
    }
    var links = new ArrayList<String>();
    if (publisher != null) {
      links.add(Plain.of(publisher));
    }
    ranks.values().forEach(names -> links.add(String.join(" + ", names)));
    return String.join(ARROW, links);
  }

  private static String name(Source source) {
    String name = source.name() == null ? NOBODY : Plain.of(source.name());
    return switch (source.kind()) {
      case ANONYMOUS -> name + " (unnamed)";
      case DOCUMENT -> name + " (document)";
      case OUTLET, PERSON, ORGANISATION, UNSTATED -> name;
    };
  }
}
