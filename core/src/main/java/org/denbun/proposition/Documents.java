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

  private final String text;
  private final Language language;
  private final Owners owners;

  Documents(Reading reading, Language language, Owners owners) {
    text = reading.article().text();
    this.language = language;
    this.owners = owners;
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

  /**
   * Whoever told the speaker what he says: he has it from there. Null where the words do not tell,
   * or where what stands there is long.
   */
  @Nullable Source from(Range range) {
    String words = range.in(text);
    boolean received = language.words("received").stream().anyMatch(words::contains);
    for (String particle : received ? language.words("from") : Set.<String>of()) {
      int at = words.indexOf(particle);
      if (at > 1 && at <= LONGEST) {
        return teller(words.substring(0, at), range.begin());
      }
    }
    return null;
  }

  private Source teller(String name, int at) {
    boolean company = language.words("any-firm").stream().anyMatch(name::startsWith);
    String body = company ? owners.company(at) : null;
    return body != null
        ? new Source(0, null, body, SourceKind.ORGANISATION, body)
        : new Source(
            0, null, name, SourceKind.ANONYMOUS, owners.listed(name, SourceKind.ANONYMOUS));
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
