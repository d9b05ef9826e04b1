package org.denbun.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.language.NameTables;

/**
 * Leaves out of a name what other languages leave out: articles, initials, the form of a company.
 */
final class NameWords {

  private final Set<String> words;
  private final Set<String> maybe;
  private final Set<String> edges;

  NameWords(NameTables tables) {
    words = tables.leftOut("part");
    maybe = tables.leftOut("maybe");
    edges = tables.leftOut("edge");
  }

  /** A name without the words that some leave out and that are parts of their own. */
  String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (Part part : Part.of(name)) {
      plain.append(words.contains(part.text()) ? "" : part.text());
    }
    return plain.toString();
  }

  /** The parts that count, all of them where none would be left. */
  List<Part> kept(List<Part> parts) {
    List<Part> kept = new ArrayList<>();
    for (Part part : parts) {
      if (!words.contains(part.text()) && !edges.contains(part.text()) && !initial(part)) {
        kept.add(stripped(part));
      }
    }
    return kept.isEmpty() ? parts : kept;
  }

  /** Also without the parts that only some leave out; the same where there are none. */
  List<Part> least(List<Part> kept) {
    List<Part> least = kept.stream().filter(part -> !maybe.contains(part.text())).toList();
    return least.isEmpty() ? kept : least;
  }

  private static boolean initial(Part part) {
    return part.script() == Script.LATIN && part.length() == 1;
  }

  private Part stripped(Part part) {
    for (String edge : edges) {
      if (part.length() > edge.length() + 1 && part.text().endsWith(edge)) {
        return new Part(part.text().substring(0, part.length() - edge.length()), part.script());
      }
      if (part.length() > edge.length() + 1 && part.text().startsWith(edge)) {
        return new Part(part.text().substring(edge.length()), part.script());
      }
    }
    return part;
  }
}
