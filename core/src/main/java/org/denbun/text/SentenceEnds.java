package org.denbun.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * What ends a sentence in a language, besides the end of the line.
 *
 * @param stops the characters that do
 * @param particles the script in which particles are written, where white space stands between
 *     sentences only: a word of another script after a quotation and a space begins the next
 *     sentence; null where white space stands between words
 */
public record SentenceEnds(String stops, @Nullable UnicodeScript particles) {}
