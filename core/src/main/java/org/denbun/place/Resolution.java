package org.denbun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Settles the mentions of one article: first what has no namesake or is governed by another place,
 * then what the rest of the article decides, last what no list has.
 */
final class Resolution {

  private final Namesakes alone;
  private final List<Mention> mentions;
  private final Outer outer;
  private final Unlisted unlisted;

  /** The place that a name stands for since the article last said which. */
  private final Map<String, PlaceEntry> said = new HashMap<>();

  Resolution(
      Language language,
      DistancePhrases distances,
      String text,
      List<Mention> mentions,
      Namesakes alone) {
    this.mentions = mentions;
    this.alone = alone;
    this.outer =
        new Outer(language.gazetteer(), language.placeWords().forms("link").keySet(), text, alone);
    this.unlisted = new Unlisted(language, distances, text, mentions, outer);
  }

  void settle() {
    mentions.forEach(this::settleAlone);
    for (int i = 0; i < mentions.size(); i++) {
      settleGoverned(i);
    }
    settleByArticle();
    unlisted.settle();
  }

  private void settleAlone(Mention mention) {
    if (mention.isOpen() && mention.senses.size() == 1) {
      mention.settle(mention.senses.getFirst(), PlaceCertainty.CERTAIN);
      mention.within = mention.outer;
    }
    if (mention.settled != null && mention.outer != null) {
      said.putIfAbsent(mention.settled.name(), mention.settled);
    }
  }

  private void settleGoverned(int index) {
    Mention mention = mentions.get(index);
    if (!mention.candidate.isPlace() || mention.senses.isEmpty()) {
      return;
    }
    Governor governor = governor(index);
    List<PlaceEntry> inside =
        governor == null ? List.of() : Containment.within(mention.senses, governor.place());
    if (governor != null && !inside.isEmpty()) {
      mention.within = governor.place();
    } else if (governor != null && denies(governor, mention)) {
      mention.deny(governor.place());
      return;
    }
    if (mention.isOpen() && !inside.isEmpty()) {
      settle(mention, inside);
    }
    PlaceEntry earlier = said.get(key(mention));
    if (mention.isOpen() && earlier != null) {
      mention.settle(earlier, PlaceCertainty.CERTAIN);
    }
  }

  /** What the text says to lie in a division is no town of this name elsewhere. */
  private static boolean denies(Governor governor, Mention mention) {
    return governor.says()
        && governor.place().kind() == PlaceKind.REGION
        && mention.senses.stream().allMatch(sense -> sense.kind() == PlaceKind.CITY);
  }

  private void settle(Mention mention, List<PlaceEntry> inside) {
    Namesakes.Choice choice = alone.choose(key(mention), inside, Evidence.NONE);
    if (choice.place() != null) {
      mention.settle(choice.place(), choice.certainty());
      said.put(key(mention), choice.place());
    }
  }

  private @Nullable Governor governor(int index) {
    Mention mention = mentions.get(index);
    if (mention.outer != null) {
      return new Governor(mention.outer, true);
    }
    Governor before = outer.before(neighbour(index - 1), mention);
    return before == null ? outer.after(mention, neighbour(index + 1)) : before;
  }

  private @Nullable Mention neighbour(int index) {
    return index < 0 || index >= mentions.size() ? null : mentions.get(index);
  }

  private static String key(Mention mention) {
    return mention.candidate.name();
  }

  private void settleByArticle() {
    Map<String, List<Integer>> open = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.isOpen() && !mention.senses.isEmpty()) {
        open.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(i);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    Surroundings surroundings = new Surroundings(mentions, alone);
    open.forEach((name, indices) -> settle(name, indices, surroundings));
  }

  private void settle(String name, List<Integer> indices, Surroundings surroundings) {
    PlaceEntry later = said.get(name);
    List<PlaceEntry> senses = mentions.get(indices.getFirst()).senses;
    Namesakes.Choice choice =
        later == null
            ? alone.choose(name, senses, surroundings.of(name, indices))
            : new Namesakes.Choice(later, PlaceCertainty.LIKELY);
    for (int index : indices) {
      if (choice.place() != null) {
        mentions.get(index).settle(choice.place(), choice.certainty());
      }
    }
  }
}
