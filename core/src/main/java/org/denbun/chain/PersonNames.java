package org.denbun.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.SourceKind;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.claim.SourcePhrases;
import org.denbun.language.Language;
import org.denbun.language.Names;

/** What is the full name of a person, without titles? For one article and one thread. */
final class PersonNames {

  private final Map<String, String> fullest = new HashMap<>();
  private final Language language;
  private final Names names;
  private final List<Sentence> sentences;
  private final EarlierNames earlier;

  PersonNames(Language language, List<Sentence> sentences, EarlierNames earlier) {
    this.language = language;
    this.names = language.names();
    this.sentences = sentences;
    this.earlier = earlier;
  }

  /**
   * The name without titles, in its fullest form.
   *
   * @param at the index of the sentence that it stands in
   */
  String name(String text, int at) {
    String name = untitled(text);
    if (name.isEmpty() || earlier.points(text)) {
      Phrase holder = earlier.endingWith(earlier.points(text) ? text.substring(1) : text, at);
      return holder == null ? text : fullest(untitled(SourcePhrases.bare(holder.text(), language)));
    }
    return fullest(name);
  }

  private String untitled(String text) {
    String first = apposed(text);
    String name = first;
    for (String title = names.title(name);
        title != null && (name.equals(first) || title.length() > 1);
        title = names.title(name)) {
      name = former(name.substring(0, name.length() - title.length()).strip());
    }
    return given(name.equals(first) ? name : withoutOffice(withoutCountry(name)));
  }

  /** A foreign name without the words behind it, which say what office its bearer has. */
  private static String withoutOffice(String name) {
    int end = name.length();
    while (end > 0 && Character.isIdeographic(name.charAt(end - 1))) {
      end--;
    }
    boolean office = end > 1 && name.length() - end > 1 && Bodies.foreign(name.charAt(end - 1));
    return office ? name.substring(0, end) : name;
  }

  /** A name without the country of the office that stood behind it. */
  private String withoutCountry(String name) {
    String country = names.countrySuffix(name);
    int end = country == null ? 0 : name.length() - country.length();
    boolean office =
        end > 1
            && country != null
            && (country.length() > 1 || Bodies.foreign(name.charAt(end - 1)));
    return office ? name.substring(0, end) : name;
  }

  /** The name before a dot, where what stands after it is only what he is. */
  private String apposed(String text) {
    String sign = language.setting("name-dot");
    int dot = sign.isEmpty() ? -1 : text.lastIndexOf(sign);
    boolean own =
        dot > 1
            && dot + 1 < text.length()
            && !Bodies.foreign(text.charAt(dot - 1))
            && !Bodies.foreign(text.charAt(dot + 1));
    return own && names.title(text) != null && names.title(text.substring(0, dot)) == null
        ? text.substring(0, dot)
        : text;
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
    return dot > 0 && dot + 1 < name.length() && !Bodies.foreign(name.charAt(dot + 1))
        ? name.substring(dot + 1)
        : name;
  }

  /** The longer name that the article gives where this one first stands. */
  private String fullest(String name) {
    return fullest.computeIfAbsent(name, this::longest);
  }

  private String longest(String name) {
    for (Sentence s : sentences.subList(0, Math.min(EarlierNames.FAR, sentences.size()))) {
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
}
