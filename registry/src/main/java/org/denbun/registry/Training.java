package org.denbun.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denbun.registry.Lessons.Lesson;
import org.denbun.tagger.Labels;
import org.denbun.tagger.Stretch;
import org.denbun.tagger.Weights;

/** From lessons to weights. */
final class Training {

  /** A weight smaller than this changes no more than one label in ten thousand. */
  private static final float SMALLEST = 0.04f;

  private final List<String> types;
  private final int[] features;
  private final Crf field;

  private Training(
      List<String> types, int labels, boolean[] allowed, List<Example> examples, Crf.Pace pace) {
    this.types = types;
    features = features(examples);
    field = new Crf(features.length, labels, allowed, pace);
    field.train(examples.stream().map(this::numbered).toList());
  }

  /** Words side by side, with the hashes of their features. */
  private record Example(int[][] features, int[] labels) {}

  /** What features count for each label. */
  static Weights labels(List<String> types, List<Lesson> lessons, Crf.Pace pace) {
    List<Example> examples =
        lessons.stream().map(l -> new Example(all(l.stretch()), l.labels())).toList();
    int labels = Labels.count(types.size());
    Training training = new Training(types, labels, allowed(labels), examples, pace);
    float[] transitions = new float[labels * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = training.field.transition(i);
    }
    return training.weights(labels, transitions);
  }

  /** What features of single words count for a word being in a name at all. */
  static Weights gate(List<Lesson> lessons, Crf.Pace pace) {
    List<Example> examples = lessons.stream().flatMap(Training::words).toList();
    Training training =
        new Training(List.of(), 2, new boolean[] {true, true, true, true}, examples, pace);
    Crf field = training.field;
    // A word between two edges: of its two transitions and theirs, the difference is its bias.
    float bias = field.transition(1) + field.transition(2) - 2 * field.transition(0);
    return training.weights(1, new float[] {bias});
  }

  private static Stream<Example> words(Lesson lesson) {
    return IntStream.range(0, lesson.labels().length)
        .mapToObj(i ->
            new Example(
                new int[][] {lesson.stretch().alone()[i]},
                new int[] {lesson.labels()[i] == Labels.OUTSIDE ? 0 : 1}));
  }

  private static int[][] all(Stretch stretch) {
    int[][] all = new int[stretch.alone().length][];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          IntStream.concat(Arrays.stream(stretch.alone()[i]), Arrays.stream(stretch.together()[i]))
              .toArray();
    }
    return all;
  }

  /** Those that come more than once, ascending: of what comes once nothing can be told. */
  private static int[] features(List<Example> examples) {
    int[] all =
        examples.stream()
            .flatMap(example -> Arrays.stream(example.features()))
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

  private Crf.Stretch numbered(Example example) {
    int[][] numbers = example.features().clone();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          Arrays.stream(numbers[i])
              .map(feature -> Arrays.binarySearch(features, feature))
              .filter(number -> number >= 0)
              .toArray();
    }
    return new Crf.Stretch(numbers, example.labels());
  }

  private Weights weights(int labels, float[] transitions) {
    float scale = largest(labels) / Byte.MAX_VALUE;
    Kept kept = new Kept(features.length * 2);
    for (int f = 0; f < features.length; f++) {
      for (int label = 0; label < labels; label++) {
        float weight = weight(f, label, labels);
        int units = Math.abs(weight) < SMALLEST ? 0 : Math.round(weight / scale);
        if (units != 0) {
          kept.add(label, units);
        }
      }
      kept.end(features[f]);
    }
    return kept.weights(types, scale, transitions);
  }

  /** Where only one label is asked for, by how much it counts more than the other. */
  private float weight(int feature, int label, int labels) {
    return labels == 1
        ? field.weight(feature * 2 + 1) - field.weight(feature * 2)
        : field.weight(feature * labels + label);
  }

  private float largest(int labels) {
    float largest = Float.MIN_NORMAL;
    for (int f = 0; f < features.length; f++) {
      for (int label = 0; label < labels; label++) {
        largest = Math.max(largest, Math.abs(weight(f, label, labels)));
      }
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
