package org.denbun.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Reads bytes in a charset that is known. */
final class Decoding {
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /** The text, or null where a single byte is not valid. */
  static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return reporting(charset).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notInThatCharset) {
      return null;
    }
  }

  /** The text from a byte on, with U+FFFD for what is not valid, counted. */
  static Decoded lenient(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = reporting(charset);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    // no charset gives more than one char a byte, and each replacement eats a byte
    var out = CharBuffer.allocate(bytes.length - from + 1);
    int replaced = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      replaced++;
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, replaced);
  }

  private static CharsetDecoder reporting(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
