package org.denbun.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms an input may come in. */
public enum Form {
  TEXT,
  HTML,
  JSON,
  JSON_LINES;

  private static final Pattern PAGE =
      Pattern.compile("\\s*<(!doctype|!--|\\?xml|html|head|body).*", flags());
  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}].*", flags());
  private static final Pattern ARRAY = Pattern.compile("\\s*\\[\\s*[{\\]].*", flags());

  /** An object that ends on its first line, or a second one that begins at the start of a line. */
  private static final Pattern LINES =
      Pattern.compile("\\s*(\\{[^\\n]*\\}\\s*(\\n.*)?|\\{[^\\n]*|.*\\n\\{[ \\t]*\".*)", flags());

  /** The form that a file name tells by its ending, else the form that the first bytes show. */
  static Form of(String name, byte[] beginning) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
      return HTML;
    }
    return lower.endsWith(".txt") ? TEXT : shownBy(beginning);
  }

  /** What marks a form is ASCII, and stands for itself in every charset that is read. */
  private static Form shownBy(byte[] beginning) {
    var start = new String(beginning, StandardCharsets.ISO_8859_1);
    start = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    if (PAGE.matcher(start).matches()) {
      return HTML;
    }
    if (OBJECT.matcher(start).matches()) {
      return LINES.matcher(start).matches() ? JSON_LINES : JSON;
    }
    return ARRAY.matcher(start).matches() ? JSON : TEXT;
  }

  private static int flags() {
    return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
  }
}
