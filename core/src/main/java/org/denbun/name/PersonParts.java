package org.denbun.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.language.Language;

/** Which full names of an article does a part of a name belong to? */
final class PersonParts {

  /** No name is longer; keeps the work linear in the text. */
  private static final int LONGEST = 40;

  /** So many namings of one person show his titles; keeps the work linear in the text. */
  private static final int MOST = 100;

  private final Language language;
  private final Map<String, Set<String>> fulls = new HashMap<>();
  private final Map<String, List<Naming>> bearers = new HashMap<>();

  PersonParts(List<Naming> namings, Language language) {
    this.language = language;
    for (Naming naming : namings) {
      if (naming.type() == NameType.PERSON && naming.text().length() <= LONGEST) {
        List<Naming> same = bearers.computeIfAbsent(naming.text(), this::read);
        if (same.size() < MOST) {
          same.add(naming);
        }
      }
    }
  }

  private List<Naming> read(String full) {
    for (String part : parts(full)) {
      if (!part.equals(full)) {
        fulls.computeIfAbsent(part, key -> new LinkedHashSet<>()).add(full);
      }
    }
    return new ArrayList<>();
  }

  /** The parts of a name in syllables; every beginning of one without joints. */
  private Set<String> parts(String full) {
    Set<String> parts = new LinkedHashSet<>();
    int begin = 0;
    for (int i = 0; i <= full.length(); i++) {
      if (i == full.length() || joint(full.charAt(i))) {
        parts.add(full.substring(begin, i));
        begin = i + 1;
      }
    }
    for (int i = 1; parts.size() == i && i < full.length() && written(full.charAt(i - 1)); i++) {
      parts.add(full.substring(0, i));
    }
    return parts;
  }

  private boolean joint(char c) {
    return c == ' ' || language.words("joint").contains(String.valueOf(c));
  }

  /** Whether a letter stands for a word, not for a sound. */
  private static boolean written(char c) {
    return Character.isIdeographic(c);
  }

  /** The full name of a part of a name: by its title, else the one named last before it. */
  String full(Naming naming) {
    Set<String> options = fulls.getOrDefault(naming.text(), Set.of());
    if (options.isEmpty()) {
      return naming.text();
    }
    List<String> titled =
        options.stream()
            .filter(full ->
                bearers.getOrDefault(full, List.of()).stream().anyMatch(b -> same(b, naming)))
            .toList();
    return nearest(titled.isEmpty() ? List.copyOf(options) : titled, naming);
  }

  private static boolean same(Naming bearer, Naming naming) {
    return !naming.title().isEmpty() && bearer.title().equals(naming.title());
  }

  private String nearest(List<String> options, Naming naming) {
    String best = options.getFirst();
    int last = -1;
    for (String option : options) {
      for (Naming bearer : bearers.getOrDefault(option, List.of())) {
        int at = bearer.place().begin();
        if (at < naming.place().begin() && at > last) {
          best = option;
          last = at;
        }
      }
    }
    return best;
  }
}
