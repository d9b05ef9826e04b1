package org.denbun.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.denbun.registry.Lessons.Lesson;
import org.denbun.tagger.Labels;
import org.denbun.tagger.Weights;

/** From lessons to weights. */
final class Training {

  /** A weight smaller than this changes no more than one label in ten thousand. */
  private static final float SMALLEST = 0.02f;

  private final List<String> types;
  private final int[] features;
  private final Crf field;

  private Training(List<String> types, List<Lesson> lessons, Crf.Pace pace) {
    this.types = types;
    this.features = features(lessons);
    int labels = Labels.count(types.size());
    field = new Crf(features.length, labels, allowed(labels), pace);
    field.train(lessons.stream().map(this::numbered).toList(), round -> {});
  }

  static Weights of(List<String> types, List<Lesson> lessons, Crf.Pace pace) {
    return new Training(types, lessons, pace).weights();
  }

  /** Those that come more than once, ascending: of what comes once nothing can be told. */
  private static int[] features(List<Lesson> lessons) {
    int[] all =
        lessons.stream()
            .flatMap(lesson -> Arrays.stream(lesson.stretch().features()))
            .flatMapToInt(Arrays::stream)
            .sorted()
            .toArray();
    return IntStream.range(0, all.length)
        .filter(i -> (i == 0 || all[i - 1] != all[i]) && i + 1 < all.length && all[i + 1] == all[i])
        .map(i -> all[i])
        .toArray();
  }

  private static boolean[] allowed(int labels) {
    boolean[] allowed = new boolean[labels * labels];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = Labels.follows(i / labels, i % labels);
    }
    return allowed;
  }

  private Crf.Stretch numbered(Lesson lesson) {
    int[][] numbers = lesson.stretch().features().clone();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          Arrays.stream(numbers[i])
              .map(feature -> Arrays.binarySearch(features, feature))
              .filter(number -> number >= 0)
              .toArray();
    }
    return new Crf.Stretch(numbers, lesson.labels());
  }

  private Weights weights() {
    int labels = field.labels();
    float scale = largest() / Byte.MAX_VALUE;
    Kept kept = new Kept(features.length * 2);
    for (int f = 0; f < features.length; f++) {
      for (int label = 0; label < labels; label++) {
        float weight = field.weight(f * labels + label);
        int units = Math.abs(weight) < SMALLEST ? 0 : Math.round(weight / scale);
        if (units != 0) {
          kept.add(label, units);
        }
      }
      kept.end(features[f]);
    }
    float[] transitions = new float[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = field.transition(i);
    }
    return kept.weights(types, scale, transitions);
  }

  private float largest() {
    float largest = 0;
    for (int i = 0; i < features.length * field.labels(); i++) {
      largest = Math.max(largest, Math.abs(field.weight(i)));
    }
    return largest;
  }

  /** The features that count something, with their labels. */
  private static final class Kept {
    private final List<Integer> features = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private byte[] labelled;
    private byte[] weights;
    private int size;

    Kept(int capacity) {
      labelled = new byte[capacity];
      weights = new byte[capacity];
    }

    void add(int label, int units) {
      if (size == labelled.length) {
        labelled = Arrays.copyOf(labelled, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      labelled[size] = (byte) label;
      weights[size++] = (byte) units;
    }

    void end(int feature) {
      int before = ends.isEmpty() ? 0 : ends.getLast();
      if (size > before) {
        features.add(feature);
        ends.add(size);
      }
    }

    Weights weights(List<String> types, float scale, float[] transitions) {
      return new Weights(
          types,
          features.stream().mapToInt(f -> f).toArray(),
          ends.stream().mapToInt(e -> e).toArray(),
          Arrays.copyOf(labelled, size),
          Arrays.copyOf(weights, size),
          scale,
          transitions);
    }
  }
}
