package org.denbun.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.language.NameTables;

/** The keys that a name has by its sound. Safe for use by many threads at once. */
final class NameSounds {

  private final NameWords words;
  private final NativeKeys natives;
  private final Map<Script, Speller> spellers = new EnumMap<>(Script.class);

  NameSounds(NameTables tables) {
    words = new NameWords(tables);
    natives = new NativeKeys(tables);
    for (Script script : Script.values()) {
      spellers.put(script, new Speller(tables.spellings(script.spelling())));
    }
  }

  void add(String name, Set<String> keys) {
    List<Part> parts = Part.of(name);
    Set<String> korean = isJapanese(name) ? Set.of() : natives.korean(parts);
    keys.addAll(korean);
    keys.addAll(isJapanese(name) ? Set.of() : natives.chinese(parts));
    // Hangul without a space may be anybody's name.
    if (korean.isEmpty() || parts.getFirst().script() == Script.HANGUL) {
      List<Part> kept = words.kept(parts);
      addOrders(kept, keys);
      List<Part> least = words.least(kept);
      if (!least.equals(kept)) {
        addOrders(least, keys);
      }
    }
  }

  /** The sounds that names of one have in more scripts than one: the rest is guesswork. */
  Set<String> agreed(List<String> forms) {
    Map<Script, Set<String>> heard = new EnumMap<>(Script.class);
    for (String form : forms) {
      add(form, heard.computeIfAbsent(Script.of(form.codePointAt(0)), s -> new TreeSet<>()));
    }
    Set<String> once = new TreeSet<>();
    Set<String> agreed = new TreeSet<>();
    heard.values().forEach(keys -> keys.stream().filter(k -> !once.add(k)).forEach(agreed::add));
    return agreed;
  }

  /** Hiragana spell Japanese readings, never foreign names. */
  private static boolean isJapanese(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
  }

  /**
   * As it stands, and with its last or its first part at the other end: who comes first differs.
   */
  private void addOrders(List<Part> parts, Set<String> keys) {
    if (parts.stream().anyMatch(part -> part.script() == Script.SILENT)) {
      return;
    }
    // Of two parts there are two orders, of one there is one.
    for (int turn = parts.size() > 2 ? -1 : 0; turn < Math.min(2, parts.size()); turn++) {
      List<Part> turned = new ArrayList<>(parts);
      Collections.rotate(turned, turn);
      SoundKeys.add(sounds(turned), keys);
    }
  }

  private List<List<String>> sounds(List<Part> parts) {
    List<List<String>> sounds = new ArrayList<>();
    for (Part part : parts) {
      if (part.script() == Script.DIGITS) {
        sounds.add(List.of(part.text()));
      } else {
        Speller speller = Objects.requireNonNull(spellers.get(part.script()));
        sounds.addAll(speller.sounds(part.letters()));
      }
    }
    return sounds;
  }
}
