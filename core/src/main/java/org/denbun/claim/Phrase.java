package org.denbun.claim;

import org.denbun.SourceKind;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may name a source.
 *
 * @param place where it stands in the article
 * @param text its reading text
 * @param begin its first token
 * @param end the first token no longer in it
 * @param kind which kind of source its words prove, or null where they prove none
 * @param author for a document: the phrase that names who made it; else null
 */
public record Phrase(
    Range place,
    String text,
    int begin,
    int end,
    @Nullable SourceKind kind,
    @Nullable Phrase author) {

  Phrase with(SourceKind known) {
    return new Phrase(place, text, begin, end, known, author);
  }

  Phrase by(@Nullable Phrase maker) {
    return new Phrase(place, text, begin, end, kind, maker);
  }
}
