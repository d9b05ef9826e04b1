package org.denbun.registry.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCatalogueTest {

  @TempDir Path folder;

  @Test
  void aTranslationIsReadByItsKey() throws IOException {
    byte[] text = "12キエフ".getBytes(StandardCharsets.UTF_8);
    ByteBuffer file = ByteBuffer.allocate(44 + text.length).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0x950412de).putInt(0).putInt(1).putInt(28).putInt(36).putInt(0).putInt(0);
    file.putInt(2).putInt(44).putInt(text.length - 2).putInt(46).put(text);
    Path path = Files.write(folder.resolve("a.mo"), file.array());
    assertEquals(Map.of("12", "キエフ"), MessageCatalogue.read(path));
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path path = Files.writeString(folder.resolve("b.mo"), "no catalogue at all, but long enough");
    assertThrows(IOException.class, () -> MessageCatalogue.read(path));
  }
}
