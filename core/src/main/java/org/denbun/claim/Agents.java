package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/**
 * Who is behind a predicate that names nobody as its subject: the agent of a passive, or what
 * brought something to light?
 */
final class Agents {

  private Agents() {}

  /** Through whom something came to light, by the By field of a rule. */
  static Subject bringing(Sentence s, int begin, int end, Rule rule) {
    for (int i = begin; i < end; i++) {
      int mark = s.tokens().get(i).begin();
      if (rule.field("By").stream().anyMatch(by -> s.text().startsWith(by, mark))) {
        List<Phrase> phrases = NounPhrases.allBefore(s, i);
        if (!phrases.isEmpty() && s.in(i + 1, "study")) {
          Phrase study = NounPhrases.before(s, i + 2);
          phrases =
              study == null
                  ? phrases
                  : List.of(study.with(SourceKind.DOCUMENT).by(maker(s, phrases.getFirst())));
        }
        if (phrases.size() == 1) {
          phrases = List.of(NounPhrases.unnamed(s, phrases.getFirst()));
        }
        if (!phrases.isEmpty() && phrases.getFirst().begin() >= begin) {
          return new Subject(phrases, phrases.getFirst().begin(), marked(s, i, rule), false);
        }
      }
    }
    return written(s, begin, end);
  }

  /** Whose study something is: who it is said to be by, else the phrase that owns it. */
  private static Phrase maker(Sentence s, Phrase owner) {
    int by = owner.begin() - 1;
    Phrase maker = s.in(by, "attributive-agent") ? NounPhrases.before(s, by) : null;
    return maker == null || maker.kind() == null ? owner : maker;
  }

  /** The document in which it stands. */
  private static Subject written(Sentence s, int begin, int end) {
    for (int i = end - 1; i > begin; i--) {
      Phrase phrase = s.in(i, "place-subject") ? NounPhrases.before(s, i) : null;
      if (phrase != null && phrase.begin() >= begin && phrase.kind() == SourceKind.DOCUMENT) {
        Phrase document = phrase.by(Owners.author(s, phrase));
        return new Subject(List.of(document), document.begin(), i + 1, false);
      }
    }
    return Subject.NONE;
  }

  private static int marked(Sentence s, int begin, Rule rule) {
    int mark = s.tokens().get(begin).begin();
    int end = mark;
    for (String by : rule.field("By")) {
      end = s.text().startsWith(by, mark) ? Math.max(end, mark + by.length()) : end;
    }
    return s.after(end);
  }

  /** Who does it to somebody, in a passive sentence. */
  static List<Phrase> agent(Sentence s, int begin, int end) {
    List<Phrase> from = marked(s, begin, end, "agent");
    return from.isEmpty() ? marked(s, begin, end, "agent-or-goal") : from;
  }

  /** From whom somebody has what he was told. */
  static List<Phrase> sender(Sentence s, int begin, int end) {
    return marked(s, begin, end, "from");
  }

  private static List<Phrase> marked(Sentence s, int begin, int end, String particles) {
    for (int i = end - 1; i > begin; i--) {
      if (s.in(i, particles) && s.tag(i) != Tag.VERB) {
        List<Phrase> phrases = NounPhrases.allBefore(s, i);
        if (!phrases.isEmpty()
            && phrases.getLast().begin() >= begin
            && phrases.getLast().kind() != null
            && phrases.getLast().kind() != SourceKind.DOCUMENT) {
          return phrases;
        }
      }
    }
    return List.of();
  }
}
