package org.denbun.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.text.Range;

/** All that an article calls one individual, in the making. For one article and one thread. */
final class Individual {

  final NameType type;
  final String name;
  final List<Naming> namings = new ArrayList<>();
  final Set<String> readings = new LinkedHashSet<>();

  /** Words that only point at it: the same paper. */
  final List<Range> pointers = new ArrayList<>();

  final List<Range> slips = new ArrayList<>();

  Individual(NameType type, String name) {
    this.type = type;
    this.name = name;
  }

  /** Whether the article ever gives it this title. */
  boolean titled(String title) {
    return namings.stream().anyMatch(naming -> naming.title().equals(title));
  }
}
