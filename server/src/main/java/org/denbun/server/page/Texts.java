package org.denbun.server.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages in one language, from {@code texts*.properties}, whose values are patterns
 * of {@link MessageFormat}. Immutable and safe for use by many threads.
 */
public final class Texts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
  private static final Texts JAPANESE = new Texts(Locale.JAPANESE);

  private final Locale locale;
  private final ResourceBundle bundle;
  private final Map<String, String> plain = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Texts(Locale locale) {
    this.locale = locale;
    bundle = ResourceBundle.getBundle("org.denbun.server.page.texts", locale, NO_FALLBACK);
  }

  /** The words of a language; English where there are none. */
  public static Texts of(Locale locale) {
    return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /**
   * A text.
   *
   * @throws java.util.MissingResourceException where there is none under the key
   */
  public String of(String key) {
    return plain.computeIfAbsent(key, k -> pattern(k).format(new Object[0]));
  }

  /** A text with values in the places {@code {0}}, {@code {1}} and so on. */
  public String of(String key, Object... values) {
    // One pattern is for one thread; to copy it is quicker than to read it.
    var pattern = (MessageFormat) patterns.computeIfAbsent(key, this::pattern).clone();
    return pattern.format(values);
  }

  private MessageFormat pattern(String key) {
    return new MessageFormat(bundle.getString(key), locale);
  }
}
