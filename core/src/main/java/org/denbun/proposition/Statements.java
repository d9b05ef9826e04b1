package org.denbun.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.language.Language;
import org.denbun.text.Range;

/** Makes statements of the claims of an article and of its other sentences. */
final class Statements {

  private final List<Claim> claims;
  private final Contents contents;
  private final ClaimStatements said;
  private final OwnStatements own;

  Statements(
      Reading reading,
      List<Claim> claims,
      List<Range> sentences,
      List<Feature> features,
      Language language,
      Units units,
      Around around) {
    this.claims = claims;
    contents = new Contents(reading.article().text(), sentences, features, language, units);
    Documents documents = new Documents(reading, language, around);
    FirstHand firstHand = new FirstHand(language, reading.article().publisher());
    said =
        new ClaimStatements(
            claims,
            reading.events(),
            contents,
            new Chaining(contents, documents),
            firstHand,
            language);
    own = new OwnStatements(reading, contents, documents, firstHand, around.owners(), language);
  }

  /** In the order of the text. */
  List<Statement> all() {
    List<Statement> all = new ArrayList<>();
    boolean[] spoken = new boolean[contents.sentences().size()];
    for (Claim claim : claims) {
      contents.ranges(claim.content()).forEach(range -> spoken[contents.sentence(range)] = true);
      contents.ranges(claim.cue()).forEach(range -> spoken[contents.sentence(range)] = true);
      all.addAll(said.of(claim));
    }
    for (int i = 0; i < spoken.length; i++) {
      Statement statement = spoken[i] ? null : own.of(i);
      if (statement != null) {
        all.add(statement);
      }
    }
    all.sort(Comparator.comparingInt(Statement::begin));
    return all;
  }
}
