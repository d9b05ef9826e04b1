package org.denbun.event;

import java.util.List;
import java.util.stream.Collectors;
import org.denbun.claim.Sentence;
import org.denbun.language.EventWord.Role;
import org.denbun.language.Folder;
import org.denbun.language.Language;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** Events of small Japanese texts, told shortly. */
final class Found {

  static final Language JAPANESE = new Language("ja", Folder.packaged("languages/ja"));

  private Found() {}

  static List<Sentence> sentences(String text) {
    Range all = new Range(0, text.length());
    Brackets brackets = Brackets.of(text, JAPANESE.brackets());
    List<Brackets.Pair> pairs = Outermost.of(brackets.pairs(), all);
    return Sentences.of(text, all, pairs, JAPANESE.sentenceEnds()).stream()
        .map(range -> new Sentence(JAPANESE, text, range, pairs))
        .toList();
  }

  /** The events of a text whose sentences are one passage. */
  static List<FoundEvent> in(String text) {
    return new Events(JAPANESE).of(sentences(text).stream().map(Piece::of).toList());
  }

  static String told(FoundEvent event) {
    return event.type()
        + (event.mode() == null ? "" : "/" + event.mode())
        + " "
        + event.lemma()
        + " "
        + event.status()
        + event.roles().keySet().stream()
            .sorted()
            .map(r -> told(event, r))
            .collect(Collectors.joining());
  }

  private static String told(FoundEvent event, Role role) {
    return " " + role.name().toLowerCase(java.util.Locale.ROOT) + "=" + arguments(event, role);
  }

  static String arguments(FoundEvent event, Role role) {
    return event.arguments(role).stream().map(Argument::text).collect(Collectors.joining("+"));
  }
}
