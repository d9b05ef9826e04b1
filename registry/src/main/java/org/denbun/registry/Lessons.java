package org.denbun.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.registry.Annotated.Gold;
import org.denbun.tagger.Gazetteer;
import org.denbun.tagger.Labels;
import org.denbun.tagger.Stretch;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** Annotated texts as a tagger sees them: stretches of words with their features and labels. */
final class Lessons {

  /** A stretch of words with the label of each. */
  record Lesson(Stretch stretch, int[] labels) {}

  private final Language language;
  private final Gazetteer lists;
  private final List<String> types;
  private final Map<String, String> typeOf;
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * @param types of the model, in the order of their labels
   * @param typeOf what annotators call a type of the model
   */
  Lessons(Language language, Gazetteer lists, List<String> types, Map<String, String> typeOf) {
    this.language = language;
    this.lists = lists;
    this.types = types;
    this.typeOf = typeOf;
  }

  List<Lesson> all() {
    return lessons;
  }

  void add(Annotated annotated) {
    for (Sentence part : parts(annotated.text())) {
      for (Stretch stretch : Stretch.of(language, lists, part)) {
        lessons.add(new Lesson(stretch, labels(annotated, stretch)));
      }
    }
  }

  private List<Sentence> parts(String text) {
    Range all = new Range(0, text.length());
    List<Brackets.Pair> pairs = Outermost.of(Brackets.of(text, language.brackets()).pairs(), all);
    return Sentences.of(text, all, pairs, language.sentenceEnds()).stream()
        .flatMap(range -> new Sentence(language, text, range, pairs).parts().stream())
        .toList();
  }

  /** A name whose edges are not those of words, or that holds an aside, cannot be learnt. */
  private int[] labels(Annotated annotated, Stretch stretch) {
    int[] labels = new int[stretch.places().size()];
    Map<Integer, Integer> begins = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      begins.put(stretch.places().get(i).begin(), i);
      ends.put(stretch.places().get(i).end(), i);
    }
    for (Gold name : annotated.names()) {
      Integer first = begins.get(name.begin());
      Integer last = ends.get(name.end());
      int type = types.indexOf(typeOf.getOrDefault(name.type(), ""));
      if (first != null && last != null && type >= 0 && first <= last) {
        label(labels, first, last, type);
      }
    }
    return labels;
  }

  private static void label(int[] labels, int first, int last, int type) {
    for (int i = first; i <= last; i++) {
      labels[i] = Labels.of(type, i == first);
    }
  }
}
