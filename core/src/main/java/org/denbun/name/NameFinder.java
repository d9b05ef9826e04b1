package org.denbun.name;

import java.util.List;
import org.denbun.chain.Institutions;
import org.denbun.claim.Sentence;
import org.denbun.key.Keys;
import org.denbun.language.Language;
import org.denbun.tagger.NameTagger;
import org.denbun.text.CodePoints;

/** Finds who and what articles name. Safe for use by many threads at once. */
public final class NameFinder {

  private final Language language;
  private final NameTagger tagger;
  private final CountryLetters letters;
  private final Institutions institutions;
  private final Keys keys;

  /** The finder of a language, with what knows the institutions of its names. */
  public NameFinder(Language language, Institutions institutions) {
    this.language = language;
    tagger = NameTagger.of(language);
    letters = new CountryLetters(language);
    this.institutions = institutions;
    keys = new Keys(language);
  }

  /**
   * The names of one article.
   *
   * @param sentences those of the article that are to be read, in order
   * @param points of the article's text
   */
  public ArticleNames of(List<Sentence> sentences, CodePoints points) {
    List<Naming> namings = new Namings(language, tagger, letters, institutions).of(sentences);
    Individuals individuals = new Individuals(sentences, namings, language);
    new Pointers(individuals, language).join(sentences);
    new Slips(individuals, language).join(sentences);
    return new ArticleNames(individuals, institutions, keys, points);
  }
}
