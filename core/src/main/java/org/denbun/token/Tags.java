package org.denbun.token;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Maps a tokenizer's tags to {@link Tag}s: the first rule whose prefix begins the tag and whose
 * surface is the token's, or is left open, decides. Safe for use by many threads at once.
 */
public final class Tags {

  /** A line of tags.tsv; an empty surface stands for any. */
  public record Rule(String prefix, String surface, Tag tag) {}

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byTag = new ConcurrentHashMap<>();
  private final Map<Tag, Set<String>> surfaces = new EnumMap<>(Tag.class);

  public Tags(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Tag tag : Tag.values()) {
      surfaces.put(tag, only(tag));
    }
  }

  /** The tag of a token, {@link Tag#OTHER} where no rule speaks of it. */
  public Tag tag(String partOfSpeech, String surface) {
    List<Rule> about = byTag.get(partOfSpeech);
    if (about == null) {
      about = byTag.computeIfAbsent(partOfSpeech, this::about);
    }
    for (int i = 0; i < about.size(); i++) {
      Rule rule = about.get(i);
      if (rule.surface().isEmpty() || rule.surface().equals(surface)) {
        return rule.tag();
      }
    }
    return Tag.OTHER;
  }

  /** The only surfaces that a tag is given to; empty where it may be given to any. */
  public Set<String> surfaces(Tag tag) {
    return surfaces.getOrDefault(tag, Set.of());
  }

  private Set<String> only(Tag tag) {
    Set<String> surfaces = new HashSet<>();
    rules.stream().filter(rule -> rule.tag() == tag).forEach(rule -> surfaces.add(rule.surface()));
    return surfaces.contains("") ? Set.of() : surfaces;
  }

  private List<Rule> about(String partOfSpeech) {
    return rules.stream().filter(rule -> partOfSpeech.startsWith(rule.prefix())).toList();
  }
}
