package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.text.Brackets;
import org.jspecify.annotations.Nullable;

/** Reads the aside after a quotation that says who spoke, or where it was printed. */
final class Credits {

  private Credits() {}

  static void add(Sentence s, int quote, Draft draft) {
    Brackets.Pair aside = after(s, quote);
    Phrase phrase = aside == null ? null : named(s, aside);
    if (phrase == null || phrase.kind() == null) {
      return;
    }
    switch (phrase.kind()) {
      case OUTLET -> draft.outer.addFirst(List.of(phrase));
      case PERSON, ANONYMOUS -> {
        draft.speakers.clear();
        draft.speakers.add(phrase);
      }
      case ORGANISATION, DOCUMENT, UNSTATED -> {}
    }
  }

  private static Brackets.@Nullable Pair after(Sentence s, int quote) {
    Brackets.Pair pair = s.quote(quote);
    for (Brackets.Pair aside : s.asides()) {
      if (pair != null
          && aside.open() > pair.close()
          && s.article().substring(pair.close() + 1, aside.open()).isBlank()) {
        return aside;
      }
    }
    return null;
  }

  private static @Nullable Phrase named(Sentence s, Brackets.Pair aside) {
    Sentence inside = new Sentence(s.language(), s.article(), aside.inside(), List.of());
    int end = inside.size();
    while (end > 0 && !inside.tag(end - 1).nominal()) {
      end--;
    }
    Phrase phrase = NounPhrases.before(inside, end);
    return phrase == null || phrase.kind() == SourceKind.UNSTATED ? null : phrase;
  }
}
