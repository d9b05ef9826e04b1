package org.denbun.extraction;

import java.nio.charset.Charset;

/**
 * Bytes made text.
 *
 * @param text the text; a byte order mark is not part of it
 * @param charset what the bytes were read as
 * @param replaced how many places could not be read and became U+FFFD
 */
record Decoded(String text, Charset charset, int replaced) {

  /** The doubt to pass on, where there is one. */
  String doubt() {
    return replaced
        + (replaced == 1 ? " place is" : " places are")
        + " not valid "
        + charset.name()
        + " and read as U+FFFD";
  }
}
