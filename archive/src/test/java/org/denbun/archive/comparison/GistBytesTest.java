package org.denbun.archive.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.store.Deflated;
import org.denbun.language.Languages;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Gists;
import org.junit.jupiter.api.Test;

class GistBytesTest {
  private static final String TEXT =
      "【北瀬共同】𠮷野市の沢井美里市長は3月5日、「倉庫を48億円で建て替える」と発表した。"
          + "東都新報によると、市議会の関係者は計画を否定した。𠮷野市では2019年にも倉庫が燃えた。";

  private static final Gist GIST = gist();

  private static Gist gist() {
    Languages languages = Languages.packaged();
    var article = new Article("a1", TEXT, "倉庫を建て替え 𠮷野市", "南浜新聞", "2026-03-05", "ja", null);
    return new Gists(languages).of(Tracer.create(languages).trace(article));
  }

  @Test
  void aGistComesBackAsItWas() {
    assertTrue(GIST.statements().size() > 2, GIST::toString);
    assertFalse(GIST.headline().isEmpty());
    assertEquals(GIST, GistBytes.gist(GistBytes.of(GIST), TEXT));
  }

  @Test
  void wordsThatAreNotInTheTextAreKept() {
    Gist other = GIST.with(TEXT.replace("倉庫", "本庁"));
    byte[] kept = GistBytes.of(other);
    assertEquals(other, GistBytes.gist(kept, other.text()));
  }

  @Test
  void theJsonOfEarlierArchivesIsRead() throws Exception {
    byte[] json = new ObjectMapper().writeValueAsBytes(GIST.with(""));
    assertEquals(GIST, GistBytes.gist(Deflated.of(json), TEXT));
  }

  @Test
  void damageIsSaid() {
    byte[] tape = Deflated.plain(GistBytes.of(GIST));
    for (int length = 0; length < tape.length; length += 97) {
      byte[] cut = Deflated.of(Arrays.copyOf(tape, length));
      assertThrows(ArchiveException.class, () -> GistBytes.gist(cut, TEXT));
    }
  }
}
