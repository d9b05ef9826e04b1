package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.denbun.Article;

/**
 * Articles as JSON, one a line, one in memory at a time. A broken line is refused and the next one
 * read. Each line has a charset of its own, so that files glued together can be read.
 */
final class JsonLines {
  private final String file;
  private final Consumer<Extracted> to;
  private boolean any;

  JsonLines(String file, Consumer<Extracted> to) {
    this.file = file;
    this.to = to;
  }

  void read(InputStream in) throws IOException {
    var lines = new Lines(in, Whole.LARGEST);
    for (Line line = lines.next(); line != null; line = lines.next()) {
      read(line);
    }
    if (!any) {
      to.accept(new Extracted.Refused(Trouble.of(file, "empty")));
    }
  }

  private void read(Line line) throws IOException {
    if (line.cut()) {
      refuse(line, "longer than " + Whole.LARGEST_SAID);
      return;
    }
    if (Binary.is(line.bytes())) {
      refuse(line, "binary, not text");
      return;
    }
    Decoded decoded = Decoder.decode(line.bytes(), null);
    if (!decoded.text().isBlank()) {
      read(line, decoded);
    }
  }

  private void read(Line line, Decoded decoded) throws IOException {
    any = true;
    if (decoded.replaced() > 0) {
      to.accept(new Extracted.Doubted(new Trouble(file, line.number(), decoded.doubt())));
    }
    try (JsonParser json = Json.parser(decoded.text())) {
      to.accept(new Extracted.Found(article(json, line)));
    } catch (JsonProcessingException broken) {
      refuse(line, Json.complaint(broken));
    } catch (NotAnArticle no) {
      refuse(line, no.why());
    }
  }

  private Article article(JsonParser json, Line line) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new NotAnArticle("not a JSON object");
    }
    Article article = ArticleFields.read(json).article(file + ":" + line.number());
    if (json.nextToken() != null) {
      throw new NotAnArticle("more than one JSON object on the line");
    }
    return article;
  }

  private void refuse(Line line, String why) {
    any = true;
    to.accept(new Extracted.Refused(new Trouble(file, line.number(), why)));
  }
}
