package org.denbun.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.denbun.Article;
import org.jspecify.annotations.Nullable;

/** An input that is one thing: a text, a page, a JSON document. */
final class WholeInput {
  private final String file;
  private final Consumer<Extracted> to;

  WholeInput(String file, Consumer<Extracted> to) {
    this.file = file;
    this.to = to;
  }

  void read(Form form, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Whole.LARGEST + 1);
    String wrong = wrongWith(bytes);
    if (wrong != null) {
      to.accept(new Extracted.Refused(Trouble.of(file, wrong)));
      return;
    }
    Decoded decoded = Decoder.decode(bytes, form == Form.HTML ? PageCharset.of(bytes) : null);
    if (decoded.replaced() > 0) {
      to.accept(new Extracted.Doubted(Trouble.of(file, decoded.doubt())));
    }
    read(form, decoded.text());
  }

  private void read(Form form, String text) throws IOException {
    if (text.isBlank()) {
      to.accept(new Extracted.Refused(Trouble.of(file, "empty")));
      return;
    }
    switch (form) {
      case JSON, JSON_LINES -> new JsonDocument(file, to).read(text);
      case HTML -> to.accept(Page.read(file, text));
      case TEXT -> to.accept(new Extracted.Found(Article.of(file, text)));
    }
  }

  private static @Nullable String wrongWith(byte[] bytes) {
    if (bytes.length > Whole.LARGEST) {
      return "larger than " + Whole.LARGEST_SAID + "; split it into JSON lines";
    }
    return Binary.is(bytes) ? "binary, not text" : null;
  }
}
