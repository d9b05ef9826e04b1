package org.denbun.server.picture;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Markup under construction. Whatever is written into it is escaped; what XML or a reader's eye
 * must not meet (controls, halves of characters, marks that turn the direction of writing) becomes
 * a space. For one thread.
 */
final class Svg {
  private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Co}]+");

  /** Format characters but the joiners, which scripts need. */
  private static final Pattern FORMAT = Pattern.compile("[\\p{Cf}\\p{Cn}&&[^\\u200c\\u200d]]");

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?:|/|\\?|#|\\./).*");

  private final StringBuilder out = new StringBuilder();

  /**
   * Begins an element. Attributes are names and values in turn; one without a value is left out.
   */
  Svg open(String element, @Nullable Object... attributes) {
    return tag(element, attributes, ">");
  }

  /** An element without content. */
  Svg empty(String element, @Nullable Object... attributes) {
    return tag(element, attributes, "/>");
  }

  /** An element with text only. */
  Svg text(String element, String text, @Nullable Object... attributes) {
    open(element, attributes);
    out.append(escape(text));
    return close(element);
  }

  /** A path of our own making: its steps need no escaping, and may be many. */
  Svg path(String classes, String steps) {
    out.append("<path class=\"").append(classes).append("\" d=\"").append(steps).append("\"/>");
    return this;
  }

  Svg close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Begins a link, or a mere group where the address is none that a page may lead to. */
  String openLink(@Nullable String address, String classes) {
    boolean leads = address != null && ADDRESS.matcher(clean(address)).matches();
    String element = leads ? "a" : "g";
    open(element, "href", leads ? address : null, "class", classes);
    return element;
  }

  /** Markup as it is. */
  Svg raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A text on one line that holds nothing but what is meant to be seen. */
  static String clean(String text) {
    String visible = FORMAT.matcher(text).replaceAll("");
    return UNWANTED.matcher(visible).replaceAll(" ").strip();
  }

  /** A length with one decimal at most. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no place on a picture: " + value);
    }
    long tenths = Math.round(value * 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
  }

  private Svg tag(String element, @Nullable Object[] attributes, String end) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value != null) {
        String written = value instanceof Double number ? number(number) : value.toString();
        out.append(' ').append(attributes[i]).append("=\"").append(escape(written)).append('"');
      }
    }
    out.append(end);
    return this;
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : clean(text).toCharArray()) {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
