package org.denbun.language;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Article;
import org.jspecify.annotations.Nullable;

/**
 * The languages that there are folders for. A language is read when it is first asked for, and only
 * once. Safe for use by many threads at once.
 */
public final class Languages {

  private record Known(Folder folder, Writing writing) {}

  private static final class Packaged {
    static final Languages ALL =
        new Languages(LanguageFolders.on(Languages.class.getClassLoader()));
  }

  private final SortedMap<String, Known> known = new TreeMap<>();
  private final Map<String, Language> read = new ConcurrentHashMap<>();

  Languages(Map<String, Folder> folders) {
    folders.forEach((code, folder) -> known.put(code, new Known(folder, Writing.of(folder))));
  }

  /** Those on the class path: every folder {@code languages/<code>} with a language.tsv. */
  public static Languages packaged() {
    return Packaged.ALL;
  }

  /**
   * Those on disk: every folder in this one with a language.tsv, its name being the code.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   * @throws LanguageException where a language.tsv cannot be right
   */
  public static Languages in(Path folder) {
    return new Languages(LanguageFolders.in(folder));
  }

  /** Their ISO 639 codes, in order. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(known.keySet());
  }

  /**
   * The language of a code, however its region is added (ja, JA, ja-JP); null where there is none.
   *
   * @throws LanguageException where its folder holds what cannot be right
   */
  public @Nullable Language named(String code) {
    String plain = plain(code);
    Known found = known.get(plain);
    return found == null ? null : read.computeIfAbsent(plain, c -> new Language(c, found.folder()));
  }

  /** Whether there is a folder for a code. */
  public boolean know(String code) {
    return known.containsKey(plain(code));
  }

  private static String plain(String code) {
    return Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
  }

  /**
   * The language of an article: the one that it gives where that is known, or else the one whose
   * scripts most of its letters are in; null where it is in none of them.
   */
  public @Nullable Language of(Article article) {
    String given = article.language();
    Language named = given == null ? null : named(given);
    return named == null ? recognised(article.text()) : named;
  }

  /** Their codes, for a person. */
  @Override
  public String toString() {
    return String.join(", ", known.keySet());
  }

  private @Nullable Language recognised(String text) {
    Letters letters = Letters.of(text);
    return known.entrySet().stream()
        .filter(e -> e.getValue().writing().fits(letters))
        .max(Comparator.comparing(e -> e.getValue().writing(), Writing.better(letters)))
        .map(e -> named(e.getKey()))
        .orElse(null);
  }
}
