package org.denbun.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Names;
import org.jspecify.annotations.Nullable;

/**
 * Names that an article has once shown to be names, where they stand again without being known: one
 * sense per discourse (Gale, Church and Yarowsky 1992). For one article and one thread.
 */
final class Echoes {

  /** A single letter is too often something else. */
  private static final int SHORTEST = 2;

  /** More names than this beginning with the same word are a list, not a text. */
  private static final int MOST = 50;

  /**
   * A name that was shown.
   *
   * @param text as the sentence is read
   * @param titled whether it is one only before a title
   */
  record Echo(String text, NameType type, boolean titled) {}

  private final Names names;
  private final Map<String, List<Echo>> byFirstToken = new HashMap<>();
  private final Map<String, NameType> types = new HashMap<>();
  private final Set<String> several = new HashSet<>();

  Echoes(Names names) {
    this.names = names;
  }

  /** Remembers a name with the token that it begins with. */
  void learn(String firstToken, String text, NameType type) {
    if (text.length() < SHORTEST) {
      return;
    }
    NameType before = types.putIfAbsent(text, type);
    if (before == null) {
      add(firstToken, new Echo(text, type, false));
    } else if (before != type) {
      several.add(text);
    }
  }

  /** Remembers a family name: before a title it is somebody of that name. */
  void learnFamily(String firstToken, String text) {
    if (!types.containsKey(text)) {
      add(firstToken, new Echo(text, NameType.PERSON, true));
    }
  }

  private void add(String firstToken, Echo echo) {
    List<Echo> same = byFirstToken.computeIfAbsent(firstToken, key -> new ArrayList<>());
    if (same.size() < MOST && !same.contains(echo)) {
      same.add(echo);
    }
  }

  /** The longest such name that begins with a token and ends with one, or null. */
  @Nullable Echo at(Sentence part, int token) {
    int begin = part.tokens().get(token).begin();
    Echo longest = null;
    for (Echo echo : byFirstToken.getOrDefault(part.tokens().get(token).text(), List.of())) {
      boolean longer = longest == null || echo.text().length() > longest.text().length();
      if (longer
          && !several.contains(echo.text())
          && part.text().startsWith(echo.text(), begin)
          && fits(echo, part, begin + echo.text().length())) {
        longest = echo;
      }
    }
    return longest;
  }

  private boolean fits(Echo echo, Sentence part, int end) {
    int next = part.ending(end);
    boolean people = echo.type() == NameType.PLACE && part.in(next, "of-people");
    return next >= 0 && !people && (!echo.titled() || !names.titleAt(part.text(), end).isEmpty());
  }
}
