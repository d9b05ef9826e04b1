package org.denbun.proposition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.language.Language;
import org.denbun.token.Token;

/**
 * Looks for the names that a question asks for around what fits it. Who is called by no name there
 * is one whom the sentences before name: where nothing that fits has the name near, it tells of
 * somebody else. For one question and one thread.
 */
final class NamesSaid {

  private final Set<Feature> asked;

  NamesSaid(Question question, Language language) {
    asked =
        question.units().stream()
            .filter(unit -> unit.kind() == Feature.Kind.NAME && proper(unit.value(), language))
            .collect(Collectors.toSet());
  }

  /** Whether a name is not made up of common nouns alone, which others may say in other words. */
  private static boolean proper(String name, Language language) {
    return language.tokenizer().tokens(name).stream().anyMatch(NamesSaid::proper);
  }

  private static boolean proper(Token token) {
    return switch (token.tag()) {
      case ACTION, QUALITY, PREFIX, SUFFIX -> false;
      case NOUN -> token.end() - token.begin() == 1; // The dictionary knows no such word.
      default -> true;
    };
  }

  /** Whether each name stands in, beside or just before at least one of some matches. */
  boolean in(List<Match> fitting) {
    return asked.stream().allMatch(name -> fitting.stream().anyMatch(match -> near(match, name)));
  }

  private static boolean near(Match match, Feature name) {
    return match.names().contains(name)
        || Abbreviations.calls(passage(match), name.value())
        || match.statement().chain().stream()
            .flatMap(source -> Stream.of(source.name(), source.institution()))
            .anyMatch(said -> said != null && Comparisons.alike(said, name.value()));
  }

  private static String passage(Match match) {
    return match.gist().passage(match.statement(), ComparedArticle.SENTENCES_BEFORE);
  }
}
