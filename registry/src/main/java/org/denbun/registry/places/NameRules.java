package org.denbun.registry.places;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the names of a place are in a language, and what they are also known without.
 *
 * @param home the country whose places are named in the language
 * @param scripts the scripts of the language
 * @param atHome the scripts of which a name there must have a letter
 * @param foreign the scripts of which a name abroad must have a letter
 * @param regionEndings what a division's name is also known without
 * @param cityEndings what a city's name is also known without
 * @param commonWords what is too common a word to be a name by itself
 */
record NameRules(
    String home,
    Set<UnicodeScript> scripts,
    Set<UnicodeScript> atHome,
    Set<UnicodeScript> foreign,
    List<String> regionEndings,
    List<String> cityEndings,
    List<String> commonWords) {

  static NameRules of(String language) throws IOException {
    Map<String, String> settings = PackagedTable.read(language + ".tsv").pairs("setting", "value");
    return new NameRules(
        settings.getOrDefault("home", ""),
        scripts(settings.getOrDefault("scripts", "")),
        scripts(settings.getOrDefault("home-scripts", "")),
        scripts(settings.getOrDefault("foreign-scripts", "")),
        list(settings.getOrDefault("region-endings", "")),
        list(settings.getOrDefault("city-endings", "")),
        list(settings.getOrDefault("common-words", "")));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(part -> !part.isEmpty()).toList();
  }

  private static Set<UnicodeScript> scripts(String cell) {
    return list(cell).stream().map(UnicodeScript::valueOf).collect(Collectors.toSet());
  }

  /** Whether a name is written in the language's scripts alone. */
  boolean isIn(String name) {
    return name.codePoints().allMatch(this::fits) && hasLetterOf(name, scripts);
  }

  private boolean fits(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return scripts.contains(script)
        || script == UnicodeScript.COMMON && (Character.isLetter(letter) || isJoint(letter));
  }

  private static boolean isJoint(int sign) {
    return sign == '-' || sign == '=' || Character.getType(sign) == Character.OTHER_PUNCTUATION;
  }

  /** Whether an untagged name of a place in a country is in the language. */
  boolean isIn(String name, String country) {
    return isIn(name) && hasLetterOf(name, country.equals(home) ? atHome : foreign);
  }

  private static boolean hasLetterOf(String name, Set<UnicodeScript> some) {
    return name.codePoints().anyMatch(letter -> some.contains(UnicodeScript.of(letter)));
  }

  /** A name without the longest ending of a list, or the name; at least two letters are left. */
  static String without(String name, List<String> endings) {
    String shortest = name;
    for (String ending : endings) {
      String rest = name.substring(0, Math.max(0, name.length() - ending.length()));
      boolean ends = name.endsWith(ending) && rest.length() >= 2;
      shortest = ends && rest.length() < shortest.length() ? rest : shortest;
    }
    return shortest;
  }
}
