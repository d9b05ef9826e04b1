package org.denbun.proposition;

import java.util.List;
import org.denbun.Reading;
import org.denbun.language.Language;
import org.denbun.text.Range;

/**
 * What an article tells around its sources. For one article and one thread.
 *
 * @param text by sentences
 * @param names by place
 * @param districts by kind
 * @param owners of whom or what somebody is
 * @param phrases that call somebody
 */
record Around(
    ArticleText text,
    PlacedNames names,
    Districts districts,
    Owners owners,
    SourcePhrases phrases) {

  static Around of(Reading reading, List<Range> sentences, Language language, Units units) {
    ArticleText text = new ArticleText(reading.article().text(), sentences, units);
    PlacedNames names = new PlacedNames(reading, language, units);
    Districts districts = new Districts(reading, language);
    States states = new States(reading, language, units);
    Owners owners = new Owners(reading, language, units, names, districts, states);
    return new Around(
        text,
        names,
        districts,
        owners,
        new SourcePhrases(reading, language, text, names, states, owners));
  }
}
