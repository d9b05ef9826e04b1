package org.denbun.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.denbun.Reading;

/**
 * Writes readings as UTF-8 JSON that {@code reading.schema.json} describes. Every key is always
 * there, in a fixed order, so that equal readings give equal bytes. Safe for use by many threads.
 */
public final class ReadingJson {
  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private ReadingJson() {}

  /** The reading on one line, with no line break at its end. */
  public static byte[] compact(Reading reading) {
    return written(reading, false);
  }

  /** The reading indented for the eye, with no line break at its end. */
  public static byte[] pretty(Reading reading) {
    return written(reading, true);
  }

  private static byte[] written(Reading reading, boolean pretty) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      if (pretty) {
        json.setPrettyPrinter(indentation());
      }
      new ReadingWriter(json).write(reading);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Line feeds on every system: the same reading gives the same bytes. */
  private static DefaultPrettyPrinter indentation() {
    var lines = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withRootSeparator(null);
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }
}
