package org.denbun.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.language.Language;

/** Finds the names that a statement is about: those before the mark of its topic or subject. */
final class Subjects {

  private final String text;
  private final Set<String> marks = new HashSet<>();
  private final Set<String> joints;

  Subjects(String text, Language language) {
    this.text = text;
    marks.addAll(language.words("topic-particle"));
    marks.addAll(language.words("subject-case"));
    joints = language.words("and");
  }

  /** The names, in the order of the text, that one of the first subjects consists of. */
  Set<Feature> among(List<Feature> features) {
    Set<Feature> subjects = new HashSet<>();
    for (int i = features.size() - 1; i >= 0; i--) {
      Feature feature = features.get(i);
      boolean joined = !subjects.isEmpty() && follows(joints, end(features, i));
      if (feature.kind() == Feature.Kind.NAME && (joined || follows(marks, end(features, i)))) {
        subjects.add(feature);
      }
    }
    return subjects;
  }

  private boolean follows(Set<String> words, int at) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** Where a compound ends that begins with a feature. */
  private static int end(List<Feature> features, int first) {
    int end = features.get(first).end();
    for (int i = first + 1; i < features.size() && features.get(i).begin() == end; i++) {
      end = features.get(i).end();
    }
    return end;
  }
}
