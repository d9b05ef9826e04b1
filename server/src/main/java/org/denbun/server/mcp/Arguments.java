package org.denbun.server.mcp;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a tool is called with. Whatever is wrong is refused with a sentence that says what is right.
 */
final class Arguments {
  private static final int BAD_REQUEST = 400;

  private final Map<String, Object> given;

  /**
   * The arguments of a call.
   *
   * @param known the names that the tool's schema has
   */
  Arguments(@Nullable Map<String, Object> given, Set<String> known) {
    this.given = given == null ? Map.of() : given;
    for (String name : this.given.keySet()) {
      if (!known.contains(name)) {
        throw refusal("%s: no such argument; there are %s", name, new TreeSet<>(known));
      }
    }
  }

  /** A text without surrounding blanks, or null where it is missing or blank. */
  @Nullable String text(String name) {
    return switch (given.get(name)) {
      case null -> null;
      case String text -> text.isBlank() ? null : text.strip();
      default -> throw refusal("%s: must be a string", name);
    };
  }

  /** A text that must be there. */
  String required(String name) {
    String text = text(name);
    if (text == null) {
      throw refusal("%s: is missing", name);
    }
    return text;
  }

  /** A whole number between two others. */
  int number(String name, int least, int most, int otherwise) {
    Object value = given.get(name);
    double number =
        switch (value) {
          case null -> otherwise;
          case Number found -> found.doubleValue();
          default -> Double.NaN;
        };
    if (number >= least && number <= most && number == Math.rint(number)) {
      return (int) number;
    }
    throw refusal("%s: must be a whole number from %d to %d", name, least, most);
  }

  static Refusal refusal(String sentence, Object... values) {
    return new Refusal(BAD_REQUEST, sentence.formatted(values));
  }
}
