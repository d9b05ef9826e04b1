package org.denbun.proposition;

import java.util.Set;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the document that a sentence says to have it: its topic, with a verb of writing. */
final class Documents {

  /** A longer phrase names nobody; UTF-16 units. */
  private static final int LONGEST = 14;

  /** So far behind a quotation stands how it was received; UTF-16 units. */
  private static final int ANSWER = 14;

  /** A noun for what is received is no longer; UTF-16 units. */
  private static final int RECEIPT = 2;

  /** With what joins it to what is told, and its particle; UTF-16 units. */
  private static final int WORD = RECEIPT + 4;

  private final String text;
  private final Language language;
  private final Owners owners;
  private final SourcePhrases phrases;
  private final PlacedNames names;

  Documents(Reading reading, Language language, Around around) {
    text = reading.article().text();
    this.language = language;
    owners = around.owners();
    phrases = around.phrases();
    names = around.names();
  }

  /** The document, or null where the words in a range are no document's. */
  @Nullable Source saying(Range range) {
    String words = range.in(text);
    for (String verb : language.words("document-verb")) {
      int at = words.lastIndexOf(verb);
      String topic = at < 0 ? null : topic(words.substring(0, at));
      if (topic != null) {
        String body = owners.pointed(topic, range.begin());
        return new Source(0, null, name(topic), SourceKind.DOCUMENT, body);
      }
    }
    return null;
  }

  /** The document in which a speaker says it, where the words begin with it; else null. */
  @Nullable Source means(Range range) {
    String words = range.in(text);
    for (String mark : language.words("document-means")) {
      int at = words.indexOf(mark);
      String topic = at < 0 ? "" : words.substring(0, at);
      String head = language.names().head(topic);
      boolean others = language.words("subject-case").stream().anyMatch(topic::contains);
      if (head != null && !others && language.names().kindOf(head) == SourceKind.DOCUMENT) {
        return new Source(0, null, name(topic), SourceKind.DOCUMENT, null);
      }
    }
    return null;
  }

  /** Whoever a sentence says that the one before it is known from, and says nothing else. */
  @Nullable Source through(Range range) {
    String words = range.in(text);
    for (String mark : language.words("found-through")) {
      int at = words.indexOf(mark);
      if (at > 1 && at <= LONGEST && language.words("found").stream().anyMatch(words::contains)) {
        return teller(after(words.substring(0, at)), range.begin());
      }
    }
    return null;
  }

  private static String after(String clause) {
    int begin = 0;
    for (int i = 0; i < clause.length(); i++) {
      begin = Character.isLetterOrDigit(clause.charAt(i)) ? begin : i + 1;
    }
    return clause.substring(begin);
  }

  /**
   * Whoever told the speaker what he says: he has it from there. Null where the words do not tell,
   * or where what stands there is long.
   */
  @Nullable Source from(Range range, Range sentence) {
    Source handed = handed(range, sentence);
    Source told = handed == null ? obtained(range, sentence) : handed;
    Source found = told != null ? told : within(range, sentence);
    return found != null ? found : explained(range, sentence);
  }

  /** Whoever gave the explanation that the words before what is said call it: "as X told him". */
  private @Nullable Source explained(Range range, Range sentence) {
    String before = text.substring(sentence.begin(), Math.max(sentence.begin(), range.begin()));
    for (String particle : language.words("from")) {
      int at = before.lastIndexOf(particle);
      String rest = at < 0 ? "" : before.substring(at + particle.length());
      boolean received = language.words("received").stream().anyMatch(rest::startsWith);
      String name = received && rest.length() <= ANSWER ? lastWords(before.substring(0, at)) : "";
      if (!name.isEmpty()) {
        return teller(name, sentence.begin() + at - name.length());
      }
    }
    return null;
  }

  /** Whoever handed on what a quotation holds: "had word from X that". */
  private @Nullable Source handed(Range range, Range sentence) {
    // How it was received may be the end of what is told: the word that …, was received.
    int end = Math.max(range.begin(), Math.min(range.end(), sentence.end()) - RECEIPT);
    String after = text.substring(end, sentence.end());
    String near = after.substring(0, Math.min(after.length(), ANSWER));
    int open = range.begin();
    while (open > sentence.begin() && !Character.isLetterOrDigit(text.charAt(open - 1))) {
      open--;
    }
    if (language.words("received").stream().noneMatch(near::contains)) {
      return null;
    }
    for (String particle : language.words("from")) {
      if (text.startsWith(particle, open - particle.length())) {
        String before = text.substring(sentence.begin(), open - particle.length());
        String name = lastWords(before);
        return name.isEmpty() ? null : teller(name, open - particle.length() - name.length());
      }
    }
    return null;
  }

  /** From whom word was received that stands between what is told and that: word from X came. */
  private @Nullable Source obtained(Range range, Range sentence) {
    int begin = Math.min(range.end(), sentence.end());
    String after = text.substring(begin, sentence.end());
    for (String particle : language.words("from")) {
      int at = after.indexOf(particle);
      String rest = at < 0 ? "" : after.substring(at + particle.length());
      boolean came = language.words("obtaining").stream().anyMatch(rest::startsWith);
      int name = came ? behindObject(after.substring(0, at)) : -1;
      if (name > 0 && name <= WORD && name < at && at - name <= LONGEST) {
        return teller(after.substring(name, at), begin + name);
      }
    }
    return null;
  }

  /** Where what stands behind the object of a clause begins; -1 where it has none. */
  private int behindObject(String clause) {
    int behind = -1;
    for (String particle : language.words("object-particle")) {
      int at = clause.indexOf(particle);
      behind = at < 0 ? behind : at + particle.length();
    }
    return behind;
  }

  /** What stands after the last comma or subject of a clause. */
  private String lastWords(String clause) {
    int begin = 0;
    for (int i = 0; i < clause.length(); i++) {
      String c = clause.substring(i, i + 1);
      boolean mark =
          !Character.isLetterOrDigit(clause.charAt(i)) && !language.words("and").contains(c);
      begin = mark || language.words("subject-particle").contains(c) ? i + 1 : begin;
    }
    String last = clause.substring(begin);
    return last.length() > LONGEST ? "" : last;
  }

  private @Nullable Source within(Range range, Range sentence) {
    String words = range.in(text);
    int near = Math.min(sentence.end(), range.end() + ANSWER);
    String whole = words + text.substring(range.end(), Math.max(range.end(), near));
    boolean received = language.words("received").stream().anyMatch(whole::contains);
    for (String particle : received ? language.words("from") : Set.<String>of()) {
      int at = words.indexOf(particle);
      String name = at > 1 ? lastWords(words.substring(0, at)) : "";
      boolean told = at > 1 && at <= LONGEST || called(name);
      if (!name.isEmpty() && told) {
        return teller(name, range.begin() + at - name.length());
      }
    }
    return null;
  }

  /** Whether a list knows what sort of source a phrase names by how it ends. */
  private boolean called(String phrase) {
    String head = language.names().head(phrase);
    return head != null && language.names().kindOf(head) == SourceKind.ORGANISATION;
  }

  private Source teller(String name, int at) {
    Source party = language.words("other-party").contains(name) ? phrases.party(at) : null;
    if (party != null) {
      return party;
    }
    boolean company = language.words("any-firm").stream().anyMatch(name::startsWith);
    String plain = phrases.unsided(name);
    boolean common = language.words("plain-body").contains(plain);
    String body = company ? firm(name, at) : common ? names.common(plain, at) : null;
    if (body != null) {
      return new Source(0, null, body, SourceKind.ORGANISATION, body);
    }
    return phrases.called(plain, at, 0);
  }

  /** The company that a pronoun stands for: by the names of the article, or the one named last. */
  private @Nullable String firm(String pronoun, int at) {
    PlacedNames.Named named = names.ending(at + pronoun.length());
    return named == null ? owners.company(at) : owners.own(named.name());
  }

  /** A document that is the topic of a clause, with all that modifies it. */
  private @Nullable String topic(String words) {
    for (String mark : language.words("document-topic")) {
      int at = words.indexOf(mark);
      String head = at < 0 ? null : language.names().head(words.substring(0, at));
      if (head != null && language.names().kindOf(head) == SourceKind.DOCUMENT) {
        return words.substring(0, at);
      }
    }
    return null;
  }

  private String name(String topic) {
    int from = 0;
    for (String particle : language.words("genitive")) {
      from = Math.max(from, topic.lastIndexOf(particle) + particle.length());
    }
    String head = language.names().head(topic);
    String name = topic.substring(from);
    return head != null && name.length() > 2 * head.length() + 2 ? head : name;
  }
}
