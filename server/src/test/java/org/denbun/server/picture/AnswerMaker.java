package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.CopiedPassage;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.Account;
import org.denbun.independence.Independence;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;

/** Answers made by hand, counted as real ones are. */
final class AnswerMaker {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Support> supports = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  static Source outlet(String name) {
    return new Source(0, null, name, SourceKind.OUTLET);
  }

  static Source person(String name, String institution) {
    return new Source(0, null, name, SourceKind.PERSON, institution);
  }

  static Source body(String name) {
    return new Source(0, null, name, SourceKind.ORGANISATION, name);
  }

  static Source unnamed(String name, String institution) {
    return new Source(0, null, name, SourceKind.ANONYMOUS, institution);
  }

  AnswerMaker says(String id, String publisher, String published, Source... chain) {
    return takes(Stance.AFFIRM, id, publisher, published, chain);
  }

  AnswerMaker denies(String id, String publisher, String published, Source... chain) {
    return takes(Stance.DENY, id, publisher, published, chain);
  }

  AnswerMaker copies(String id, String publisher, String published, String of) {
    Support first = supports.stream().filter(s -> s.article().equals(of)).findFirst().orElseThrow();
    copies.add(
        new Copy(
            id,
            of,
            CopyKind.VERBATIM,
            1,
            List.of(new CopiedPassage(new Span(0, 1, "x"), new Span(0, 1, "x")))));
    return takes(first.stance(), id, publisher, published, first.chain().toArray(new Source[0]));
  }

  Answer answer(String statement) {
    List<Account> accounts = new ArrayList<>();
    for (Article article : articles.values()) {
      List<List<Source>> chains =
          supports.stream()
              .filter(s -> s.article().equals(article.id()))
              .map(Support::chain)
              .toList();
      String publisher = article.publisher() == null ? article.id() : article.publisher();
      accounts.add(new Account(article.id(), publisher, null, null, chains));
    }
    List<org.denbun.independence.Copy> copied =
        copies.stream().map(c -> org.denbun.independence.Copy.whole(c.article(), c.of())).toList();
    Independence counted = Independence.of(supports, accounts, copied);
    return new Answer(
        new Proposition(statement, 1, supports, counted, List.of()), articles, copies);
  }

  private AnswerMaker takes(
      Stance stance, String id, String publisher, String published, Source... chain) {
    articles.put(id, new Article(id, "x", "headline of " + id, publisher, published, "ja", null));
    List<Source> ranked = new ArrayList<>();
    for (int i = 0; i < chain.length; i++) {
      Source s = chain[i];
      ranked.add(new Source(i, null, s.name(), s.kind(), s.institution()));
    }
    supports.add(new Support(id, "c1", 0, 1, stance, ranked, false));
    return this;
  }
}
