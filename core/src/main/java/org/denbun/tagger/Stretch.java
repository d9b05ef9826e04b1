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
 * @param features the features of each
 */
public record Stretch(List<Range> places, int[][] features) {

  /** What a tagger would look at in a sentence. */
  public static List<Stretch> of(Language language, Gazetteer lists, Sentence sentence) {
    Model untaught = new Model(Model.NONE.weights(), lists);
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
    int[][] features = new int[segments.end() - segments.begin()][];
    for (int i = segments.begin(); i < segments.end(); i++) {
      Gathered gathered = new Gathered();
      segments.stand(i);
      for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
        Features.alone(line.word(i + offset), offset, gathered);
      }
      Features.together(line, i, segments.runBegin(), segments.runEnd(), gathered);
      features[i - segments.begin()] = gathered.all();
      int token = line.token(i);
      places.add(sentence.range(token, token + 1));
    }
    return new Stretch(places, features);
  }
}
