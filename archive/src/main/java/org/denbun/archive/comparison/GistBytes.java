package org.denbun.archive.comparison;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.store.Deflated;
import org.denbun.proposition.Gist;

/**
 * Gists as the archive keeps them: deflated, without the text that the article has anyway. The
 * first byte tells the form.
 */
final class GistBytes {
  /** The form of {@link GistWriter}. */
  static final int TAPE = 1;

  /** What archives held before: JSON, which begins so. */
  private static final int JSON = '{';

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GistBytes() {}

  static byte[] of(Gist gist) {
    return Deflated.of(GistWriter.bytes(gist));
  }

  /** The gist that was kept, of an article with this text. */
  static Gist gist(byte[] kept, String text) {
    try {
      byte[] bytes = Deflated.plain(kept);
      return bytes[0] == JSON
          ? MAPPER.readValue(bytes, Gist.class).with(text)
          : GistReader.gist(bytes, text);
    } catch (IOException | RuntimeException broken) {
      throw new ArchiveException("a gist in the archive is damaged", broken);
    }
  }
}
