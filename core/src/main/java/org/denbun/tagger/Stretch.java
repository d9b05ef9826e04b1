package org.denbun.tagger;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Range;

/**
 * Words side by side that may hold names, as a model is trained on them.
 *
 * @param places where each word stands in the article
 * @param alone the features of each that hang on one word
 * @param together the features of each that hang on several
 */
public record Stretch(List<Range> places, int[][] alone, int[][] together) {

  /** What a tagger would look at in a sentence. */
  public static List<Stretch> of(Language language, Gazetteer lists, Sentence sentence) {
    Model untaught = Model.untaught(lists);
    List<Stretch> found = new ArrayList<>();
    Line line = Line.of(sentence, new Words(language, untaught, Model.NONE.lists()));
    Segments segments = new Segments(line);
    while (segments.next()) {
      lists.find(line, 0, segments.begin(), segments.end(), line.listed());
      found.add(of(sentence, line, segments));
    }
    return found;
  }

  private static Stretch of(Sentence sentence, Line line, Segments segments) {
    List<Range> places = new ArrayList<>();
    int size = segments.end() - segments.begin();
    int[][] alone = new int[size][];
    int[][] together = new int[size][];
    for (int i = 0; i < size; i++) {
      int at = segments.begin() + i;
      alone[i] = alone(line, at);
      together[i] = together(line, segments, at);
      int token = line.token(at);
      places.add(sentence.range(token, token + 1));
    }
    return new Stretch(places, alone, together);
  }

  private static int[] alone(Line line, int i) {
    Gathered features = new Gathered();
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      Features.alone(line.word(i + offset), offset, features);
    }
    return features.all();
  }

  private static int[] together(Line line, Segments segments, int i) {
    Gathered features = new Gathered();
    segments.stand(i);
    Features.together(line, i, segments.runBegin(), segments.runEnd(), features);
    return features.all();
  }
}
