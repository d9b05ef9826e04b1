package org.denbun.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes no difference when contents and names are compared; which signs, is data. */
final class Comparison {
  private static final JsonNode DATA = data();
  private static final Pattern EDGE = pattern("edge");
  private static final Pattern TAIL = pattern("tail");
  private static final Pattern JOINS = pattern("joins");

  private Comparison() {}

  /** A content without punctuation at its edges and without a closing noun. */
  static String trimmed(String content) {
    return TAIL.matcher(EDGE.matcher(content).replaceAll("")).replaceAll("");
  }

  /** Whether one name holds the other, written alike. */
  static boolean sameName(@Nullable String one, @Nullable String other) {
    String x = plain(one);
    String y = plain(other);
    return shorter(x, y) >= 2 && (y.contains(x) || x.contains(y));
  }

  private static String plain(@Nullable String name) {
    String folded = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC);
    return JOINS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static int shorter(String x, String y) {
    return Math.min(x.codePointCount(0, x.length()), y.codePointCount(0, y.length()));
  }

  private static Pattern pattern(String key) {
    return Pattern.compile(DATA.path(key).asText(), Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static JsonNode data() {
    try (InputStream in = Comparison.class.getResourceAsStream("comparison.json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
