package org.denbun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.denbun.tagger.Gazetteer;

/** Names from open dictionaries, with the kinds of list that hold each. */
final class NameLists {

  /** What stands before another name of the same thing. */
  static final String SAME = "to:";

  private final Map<String, String> kindOf;
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, String> same = new TreeMap<>();

  NameLists() throws IOException {
    kindOf = Mapping.of("list-kinds.tsv");
  }

  /** Adds a name if what its dictionary calls it is a kind of list, or another name. */
  void add(String name, String called) {
    if (called.startsWith(SAME)) {
      same.put(folded(name), folded(called.substring(SAME.length())));
    }
    String kind = kindOf.get(called);
    if (kind != null && !name.isBlank()) {
      names.merge(folded(name), 1 << Integer.parseInt(kind), (a, b) -> a | b);
    }
  }

  /** Full-width letters as a sentence's reading text has them. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E && Character.isLetterOrDigit(c)) {
        folded.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return folded.toString();
  }

  /** Adds the Sudachi synonyms: groups of {@code items} with {@code midashi} and {@code bunya}. */
  void addSynonyms(Path file) throws IOException {
    for (JsonNode group : new ObjectMapper().readTree(file.toFile())) {
      for (JsonNode item : group.path("items")) {
        for (JsonNode field : item.path("bunya")) {
          add(item.path("midashi").asText(), field.asText());
        }
      }
    }
  }

  Gazetteer gazetteer() {
    Map<String, Integer> all = new TreeMap<>(names);
    same.forEach((name, other) -> all.merge(name, names.getOrDefault(other, 0), (a, b) -> a | b));
    all.values().removeIf(kinds -> kinds == 0);
    return Gazetteer.of(all);
  }
}
