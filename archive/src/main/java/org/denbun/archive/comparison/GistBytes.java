package org.denbun.archive.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.denbun.archive.store.Deflated;
import org.denbun.proposition.Gist;

/** Gists as the archive keeps them: deflated JSON, without the text that the article has anyway. */
final class GistBytes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GistBytes() {}

  static byte[] of(Gist gist) {
    try {
      return Deflated.of(MAPPER.writeValueAsBytes(gist.with("")));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The gist that was kept, of an article with this text. */
  static Gist gist(byte[] kept, String text) {
    try {
      return MAPPER.readValue(Deflated.plain(kept), Gist.class).with(text);
    } catch (IOException broken) {
      throw new UncheckedIOException("a gist in the archive is damaged", broken);
    }
  }
}
