package org.denbun.extraction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** Parsers of JSON, and what they say where it is broken. */
final class Json {
  /** An article may be of any length; how deep JSON nests stays limited. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private Json() {}

  static JsonParser parser(String text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** One line for a person. */
  static String complaint(JsonProcessingException broken) {
    String said = broken.getOriginalMessage();
    String place =
        broken.getLocation() == null ? "" : " at column " + broken.getLocation().getColumnNr();
    return "broken JSON" + place + ": " + (said == null ? "" : said.lines().findFirst().orElse(""));
  }
}
