package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The features of some articles, each under a number: articles on one affair repeat the same few,
 * and each is to be compared once. For one thread.
 */
final class Numbering {

  /** An article with its features by number; all has each once. */
  record NumberedGist(
      Gist gist,
      int[] all,
      int[] headline,
      List<int[]> sentences,
      List<NumberedStatement> statements) {}

  /** A statement with its features by number. */
  record NumberedStatement(Statement statement, int[] own, int[] cue, int[] near) {}

  private static final int ROOM = 256;

  private final Likeness likeness;
  private final List<Feature> features = new ArrayList<>();
  private Likeness.@Nullable Form[] forms = new Likeness.Form[ROOM];
  private final Map<Feature.Kind, Map<String, Integer>> numbers = new EnumMap<>(Feature.Kind.class);
  private final Map<Gist, NumberedGist> gists = new IdentityHashMap<>();

  Numbering(Likeness likeness) {
    this.likeness = likeness;
  }

  NumberedGist of(Gist gist) {
    return gists.computeIfAbsent(gist, this::numbered);
  }

  /** How words are compared here. */
  Likeness likeness() {
    return likeness;
  }

  /** The first feature that got a number. */
  Feature feature(int number) {
    return features.get(number);
  }

  /** The word under a number, ready to be compared. */
  Likeness.Form form(int number) {
    if (number >= forms.length) {
      forms = Arrays.copyOf(forms, Math.max(2 * number, size()));
    }
    Likeness.Form form = forms[number];
    if (form == null) {
      form = likeness.form(feature(number).value());
      forms[number] = form;
    }
    return form;
  }

  /** How many numbers are given. */
  int size() {
    return features.size();
  }

  private NumberedGist numbered(Gist gist) {
    int[] headline = of(gist.headline());
    List<int[]> sentences = gist.sentences().stream().map(this::of).toList();
    IntStream all = IntStream.concat(IntStream.of(headline), said(sentences));
    return new NumberedGist(
        gist,
        all.distinct().toArray(),
        headline,
        sentences,
        gist.statements().stream().map(this::numbered).toList());
  }

  private static IntStream said(List<int[]> sentences) {
    return sentences.stream().flatMapToInt(IntStream::of);
  }

  private NumberedStatement numbered(Statement s) {
    return new NumberedStatement(s, of(s.own()), of(s.cue()), of(s.near()));
  }

  private int[] of(List<Feature> some) {
    int[] of = new int[some.size()];
    for (int i = 0; i < of.length; i++) {
      of[i] = number(some.get(i));
    }
    return of;
  }

  private int number(Feature feature) {
    Map<String, Integer> known = numbers.computeIfAbsent(feature.kind(), kind -> new HashMap<>());
    String key = key(feature);
    Integer number = known.get(key);
    if (number == null) {
      number = features.size();
      features.add(feature);
      known.put(key, number);
    }
    return number;
  }

  /**
   * A value may be of several periods: in each article it counts from another day; a number may say
   * several things of what there was.
   */
  private static String key(Feature feature) {
    return switch (feature.kind()) {
      case PERIOD -> feature.from() + " " + feature.to() + " " + keyed(feature);
      case QUANTITY -> keyed(feature);
      case WORD, NAME -> feature.value();
    };
  }

  private static String keyed(Feature feature) {
    return feature.value() + " " + String.join(" ", feature.keys());
  }
}
