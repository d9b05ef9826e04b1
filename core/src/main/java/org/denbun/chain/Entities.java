package org.denbun.chain;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.SourceKind;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.claim.SourcePhrases;
import org.denbun.language.Anaphor;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;
import org.denbun.text.Brackets;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what a phrase calls its source to the fullest name that the article gives. For one
 * article and one thread.
 */
final class Entities {

  /** How many sentences back the subject of a passage is looked for. */
  private static final int REACH = 8;

  /** The same for a subject that is no topic. */
  private static final int NEAR = 2;

  /** Longer asides are no abbreviations. */
  private static final int LONGEST_ABBREVIATION = 20;

  /** How many sentences back a name is looked for; keeps work linear in the text. */
  private static final int FAR = 200;

  private record Place(Sentence sentence, int character) {}

  private final Map<String, String> fullest = new HashMap<>();
  private @Nullable Map<String, Place> asides;

  private final Language language;
  private final Names names;
  private final List<Sentence> sentences;

  Entities(Language language, List<Sentence> sentences) {
    this.language = language;
    this.names = language.names();
    this.sentences = sentences;
  }

  /**
   * The name of a source.
   *
   * @param at the index of the sentence that it stands in
   */
  String name(Phrase phrase, int at) {
    String text = SourcePhrases.bare(phrase.text(), language);
    SourceKind kind = phrase.kind();
    if (kind == null) {
      return text;
    }
    return switch (kind) {
      case OUTLET -> outlet(text);
      case PERSON -> person(text, phrase, at);
      case ORGANISATION -> organisation(text, at);
      case ANONYMOUS, DOCUMENT -> same(text, at);
      case UNSTATED -> text;
    };
  }

  private String outlet(String text) {
    Outlet outlet = names.outlet(text) == null ? names.foreignOutlet(text) : names.outlet(text);
    return outlet == null ? text : outlet.name();
  }

  /** The full name that the article gives an abbreviation in brackets. */
  private String expanded(String name) {
    Place place = asides().get(name);
    Phrase full =
        place == null ? null : SourcePhrases.endingAt(place.sentence(), place.character());
    return full == null ? name : SourcePhrases.bare(full.text(), language);
  }

  private Map<String, Place> asides() {
    if (asides == null) {
      asides = new HashMap<>();
      for (Sentence s : sentences) {
        for (Brackets.Pair aside : s.asides()) {
          if (aside.inside().length() <= LONGEST_ABBREVIATION) {
            Place place = new Place(s, s.before(aside.open()));
            asides.putIfAbsent(aside.inside().in(s.article()).strip(), place);
          }
        }
      }
    }
    return asides;
  }

  private String organisation(String given, int at) {
    String full = expanded(given);
    String text = full.equals(given) && given.equals(names.head(given)) ? whole(given, at) : full;
    String prefix = names.countryPrefix(text);
    Country country = names.countryBefore(text);
    if (prefix != null
        && country != null
        && language.words("government").contains(text.substring(prefix.length()))) {
      return country.government();
    }
    return same(text, at);
  }

  /** The name that a bare head (the city, the ministry) had before. */
  private String whole(String head, int at) {
    Phrase earlier = earlier(head, at - 1);
    return earlier == null || earlier.kind() != SourceKind.ORGANISATION
        ? head
        : SourcePhrases.bare(earlier.text(), language);
  }

  /** Resolves "the same X": the part after the prefix names what was named before. */
  private String same(String text, int at) {
    for (String prefix : language.words("same")) {
      if (text.startsWith(prefix) && text.length() > prefix.length()) {
        return samePart(text.substring(prefix.length()), at, text);
      }
    }
    return text;
  }

  private String samePart(String rest, int at, String otherwise) {
    for (int n = rest.length(); n > 0; n--) {
      Phrase earlier = earlier(rest.substring(0, n), at);
      if (earlier != null) {
        return SourcePhrases.bare(earlier.text(), language) + rest.substring(n);
      }
    }
    return otherwise;
  }

  /** The nearest earlier phrase that ends with these words and has more before them. */
  private @Nullable Phrase earlier(String end, int at) {
    for (int i = at; i >= Math.max(0, at - FAR); i--) {
      Sentence s = sentences.get(i);
      for (int j = s.text().lastIndexOf(end); j >= 0; j = s.text().lastIndexOf(end, j - 1)) {
        Phrase phrase = SourcePhrases.endingAt(s, j + end.length());
        if (phrase != null && phrase.text().length() > end.length() && !points(phrase.text())) {
          return phrase;
        }
      }
    }
    return null;
  }

  private boolean points(String text) {
    return language.words("same").stream().anyMatch(text::startsWith);
  }

  private String person(String text, Phrase phrase, int at) {
    String name = untitled(text);
    if (name.isEmpty() || points(text)) {
      Phrase holder = earlier(points(text) ? text.substring(1) : text, at);
      return holder == null ? text : fullest(untitled(SourcePhrases.bare(holder.text(), language)));
    }
    return fullest(name);
  }

  private String untitled(String text) {
    String name = text;
    for (String title = names.title(name);
        title != null && (name.equals(text) || title.length() > 1);
        title = names.title(name)) {
      name = former(name.substring(0, name.length() - title.length()).strip());
    }
    return given(name);
  }

  private String former(String name) {
    for (String word : language.words("former")) {
      if (name.length() > word.length() + 1 && name.endsWith(word)) {
        return name.substring(0, name.length() - word.length());
      }
    }
    return name;
  }

  /** A dot joins the parts of a foreign name, but stands after where a native one belongs. */
  private String given(String name) {
    String sign = language.setting("name-dot");
    int dot = sign.isEmpty() ? -1 : name.lastIndexOf(sign);
    return dot > 0 && dot + 1 < name.length() && !phonetic(name.charAt(dot + 1))
        ? name.substring(dot + 1)
        : name;
  }

  private static boolean phonetic(char c) {
    return UnicodeScript.of(c) == UnicodeScript.KATAKANA || c < 0x80;
  }

  /** The longer name that the article gives where this one first stands. */
  private String fullest(String name) {
    return fullest.computeIfAbsent(name, this::longest);
  }

  private String longest(String name) {
    for (Sentence s : sentences.subList(0, Math.min(FAR, sentences.size()))) {
      int j = s.text().indexOf(name);
      Phrase phrase = j < 0 ? null : SourcePhrases.around(s, j, j + name.length());
      if (phrase != null && phrase.kind() == SourceKind.PERSON) {
        String full = untitled(SourcePhrases.bare(phrase.text(), language));
        if (full.length() > name.length() && (full.startsWith(name) || full.endsWith(name))) {
          return full;
        }
      }
    }
    return name;
  }

  /** What a word that stands for a source named before points to, or null where it is none. */
  @Nullable Anaphor anaphor(Phrase phrase, int at) {
    String text = SourcePhrases.bare(phrase.text(), language);
    Anaphor anaphor = names.anaphor(text);
    if (anaphor == null || anaphor.kind() == SourceKind.ANONYMOUS) {
      return null;
    }
    boolean pure = anaphor.kind() == SourceKind.OUTLET || anaphor.both();
    return pure
            || language.words("pronoun").contains(text)
            || points(text) && same(text, at).equals(text)
        ? anaphor
        : null;
  }

  /** Whether a phrase points at whatever was reported from just before. */
  boolean that(Phrase phrase) {
    return language.words("that").contains(phrase.text());
  }

  /**
   * The nearest subject of the passage that can speak.
   *
   * @param since the sentence of the last claim; only later ones count
   * @param people whether only people count
   */
  @Nullable Phrase subjectSince(int since, int at, boolean people) {
    for (int i = at - 1; i > since && i >= at - REACH; i--) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), people, true);
      if (subject != null) {
        return subject;
      }
    }
    for (int i = at - 1; people && i > since && i >= at - NEAR; i--) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), true, false);
      if (subject != null && subject.kind() == SourceKind.PERSON) {
        return subject;
      }
    }
    return since < 0 ? first(at, people) : null;
  }

  /** Where nobody has spoken yet, the first who acts in the article. */
  private @Nullable Phrase first(int at, boolean people) {
    for (int i = 0; i < Math.min(at, REACH); i++) {
      Phrase subject = SourcePhrases.subject(sentences.get(i), people, false);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }
}
