package org.denbun.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.token.Tag;

/**
 * Finds a name whose title has one letter wrong: the name is one that the article has with the
 * right title, and what stands there is no title and no word. For one article and one thread.
 */
final class Slips {

  /** In a shorter title another letter makes too many other words. */
  private static final int SHORTEST = 3;

  private record Titled(String name, String title) {}

  private final Names names;
  private final Map<Titled, Individual> titled = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final BitSet firsts = new BitSet();

  Slips(Individuals individuals, Language language) {
    names = language.names();
    for (Individual individual : individuals.all()) {
      individual.namings.forEach(naming -> read(naming, individual));
    }
  }

  private void read(Naming naming, Individual individual) {
    if (naming.type() == NameType.PERSON && naming.title().length() >= SHORTEST) {
      titled.putIfAbsent(new Titled(naming.text(), naming.title()), individual);
      titles.computeIfAbsent(naming.text(), key -> new HashSet<>()).add(naming.title());
      firsts.set(naming.text().charAt(0));
    }
  }

  void join(List<Sentence> sentences) {
    if (!titled.isEmpty()) {
      sentences.forEach(sentence -> sentence.parts().forEach(this::join));
    }
  }

  private void join(Sentence part) {
    for (int i = 0; i < part.size(); i++) {
      int begin = part.tokens().get(i).begin();
      boolean opens = firsts.get(part.text().charAt(begin));
      for (int j = i + 1; opens && j <= Math.min(part.size(), i + 3); j++) {
        join(part, begin, part.tokens().get(j - 1).end());
      }
    }
  }

  private void join(Sentence part, int begin, int end) {
    String name = part.text().substring(begin, end);
    for (String title : titles.getOrDefault(name, Set.of())) {
      Individual individual = titled.get(new Titled(name, title));
      if (individual != null && slip(part, end, title)) {
        individual.slips.add(part.characters(begin, end));
      }
    }
  }

  private boolean slip(Sentence part, int begin, String title) {
    int end = begin + title.length();
    if (end > part.text().length() || part.ending(end) < 0) {
      return false;
    }
    String given = part.text().substring(begin, end);
    int first = part.beginning(begin);
    int last = part.ending(end) - 1;
    return different(given, title) == 1
        && names.head(given) == null
        && !names.titleAt(part.text(), begin).startsWith(given)
        && first != last
        && noun(part, last);
  }

  /** Whether a token can end a title: no particle and nothing that follows one. */
  private static boolean noun(Sentence part, int i) {
    Tag tag = part.tag(i);
    return tag.nominal() && !part.in(i, "tail");
  }

  private static int different(String a, String b) {
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different;
  }
}
