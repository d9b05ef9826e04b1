package org.denbun.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.language.LanguageException;

/**
 * Finds names in sentences with a linear-chain conditional random field over the tokens (Lafferty,
 * McCallum and Pereira 2001) and the name lists of the language. A language without a model has
 * only what its lists hold. Safe for use by many threads at once.
 */
public final class NameTagger {

  private static final String FILE = "names.model";

  private final Language language;
  private final Model model;
  private final Words words;
  private final Types types;
  private final ThreadLocal<Viterbi> own;

  private NameTagger(Language language, Model model) {
    this.language = language;
    this.model = model;
    words = new Words(language, model.weights());
    types = new Types(language.names(), model.weights().types());
    own = ThreadLocal.withInitial(() -> new Viterbi(model.weights()));
  }

  /**
   * The tagger of a language, with the model of its folder.
   *
   * @throws LanguageException where the model is of another format, or damaged
   */
  public static NameTagger of(Language language) {
    byte[] file = language.folder().bytes(FILE);
    if (file == null) {
      return new NameTagger(language, Model.NONE);
    }
    try {
      return new NameTagger(language, ModelFile.read(file));
    } catch (IOException wrong) {
      String name = language.folder().name(FILE);
      throw new LanguageException(name, String.valueOf(wrong.getMessage()));
    }
  }

  /**
   * The names in a sentence, one of the parts of a sentence of the article.
   *
   * @return in the order of the text, none overlapping another; none reaches over an aside
   */
  public List<TaggedName> tag(Sentence part) {
    List<TaggedName> names = new ArrayList<>();
    Line line = Line.of(part, words);
    Segments segments = new Segments(line);
    while (segments.next()) {
      tag(line, segments, names);
    }
    return names;
  }

  private void tag(Line line, Segments segments, List<TaggedName> names) {
    int begin = segments.begin();
    int length = segments.end() - begin;
    Viterbi viterbi = own.get();
    score(line, segments, viterbi.scores(length));
    int[] labels = new int[length];
    viterbi.best(labels, length);
    for (int i = 0; i < length; i++) {
      int first = i;
      while (Labels.goesOn(labels[i])) {
        i++;
      }
      if (labels[first] != Labels.OUTSIDE) {
        add(line, begin + first, begin + i + 1, Labels.type(labels[first]), names);
      }
    }
  }

  private void add(Line line, int begin, int end, int label, List<TaggedName> names) {
    NameType type = types.of(line.text(begin, end), label);
    if (type != null) {
      names.add(new TaggedName(line.token(begin), line.token(end - 1) + 1, type));
    }
  }

  private void score(Line line, Segments segments, float[] scores) {
    Weights weights = model.weights();
    int labels = weights.labels();
    model.lists().find(line, segments.begin(), segments.end(), line.listed());
    for (int i = segments.begin(); i < segments.end(); i++) {
      int at = (i - segments.begin()) * labels;
      segments.stand(i);
      alone(line, i, scores, at);
      Features.together(
          line,
          i,
          segments.runBegin(),
          segments.runEnd(),
          feature -> weights.add(feature, scores, at));
    }
  }

  private void alone(Line line, int i, float[] scores, int at) {
    int labels = model.weights().labels();
    for (int offset = -Features.WINDOW; offset <= Features.WINDOW; offset++) {
      float[] sums = line.word(i + offset).sums();
      int from = (offset + Features.WINDOW) * labels;
      for (int label = 0; label < labels; label++) {
        scores[at + label] += sums[from + label];
      }
    }
  }

  /** The language whose names it finds. */
  public Language language() {
    return language;
  }
}
