package org.denbun.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.language.NameTables;
import org.denbun.language.Spelling;

/**
 * The keys of Korean and Chinese names: their few kinds of syllables sound so much alike that the
 * rules for any language would take one for another, and voice is written at will.
 */
final class NativeKeys {

  private static final int LONGEST_KOREAN = 4;

  /** How many unlikely readings a name may have at once. */
  private static final int DOUBTS = 2;

  private final NameTables tables;
  private final Speller katakana;
  private final Speller hangul;
  private final Speller korean;
  private final Speller pinyin;

  NativeKeys(NameTables tables) {
    this.tables = tables;
    List<Spelling> kana = new ArrayList<>(tables.spellings("katakana-native"));
    kana.addAll(tables.spellings("katakana"));
    katakana = new Speller(kana);
    hangul = new Speller(tables.spellings("hangul-native"));
    korean = new Speller(tables.spellings("latin-korean"));
    pinyin = new Speller(tables.spellings("pinyin"));
  }

  /** The keys of a name that may be Korean: family name, given name. Empty where it is not. */
  Set<String> korean(List<Part> parts) {
    Set<String> keys = new TreeSet<>();
    if (isHangul(parts) && fits("korean-hangul", parts)) {
      String name = joined(parts);
      korean(name.substring(0, 1), List.of(new Part(name.substring(1), Script.HANGUL)), keys);
    } else if (parts.size() == 2 && all(parts, Script.KATAKANA)) {
      given("korean-katakana", parts.getFirst(), parts.subList(1, 2), keys);
    } else if ((parts.size() == 2 || parts.size() == 3) && all(parts, Script.LATIN)) {
      given("korean-latin", parts.getFirst(), parts.subList(1, parts.size()), keys);
      given("korean-latin", parts.getLast(), parts.subList(0, parts.size() - 1), keys);
    }
    return keys;
  }

  private void given(String shape, Part surname, List<Part> given, Set<String> keys) {
    if (given.stream().allMatch(part -> fits(shape, part.text()))) {
      korean(surname.text(), given, keys);
    }
  }

  private void korean(String surname, List<Part> given, Set<String> keys) {
    for (String family : tables.surname(surname)) {
      for (String variant : Variants.of(sounds(given, korean), NativeKeys::koreanSound, DOUBTS)) {
        keys.add("k:" + family + ":" + heard(variant));
      }
    }
  }

  /** The keys of a name that may be Chinese. Empty where it is not. */
  Set<String> chinese(List<Part> parts) {
    Set<String> keys = new TreeSet<>();
    if (mayBeChinese(parts)) {
      for (String variant : Variants.of(sounds(parts, pinyin), NativeKeys::chineseSound, DOUBTS)) {
        keys.add("z:" + heard(plain(variant)));
      }
    }
    return keys;
  }

  private boolean mayBeChinese(List<Part> parts) {
    return (isHangul(parts) && fits("chinese-hangul", parts))
        || (parts.size() == 2
            && all(parts, Script.KATAKANA)
            && parts.stream().allMatch(part -> fits("chinese-katakana", part.text())))
        || ((parts.size() == 2 || parts.size() == 3)
            && all(parts, Script.LATIN)
            && parts.stream().allMatch(part -> fits("chinese-latin", part.text())));
  }

  private static boolean isHangul(List<Part> parts) {
    return !parts.isEmpty()
        && parts.size() <= 2
        && all(parts, Script.HANGUL)
        && joined(parts).length() <= LONGEST_KOREAN;
  }

  private boolean fits(String shape, List<Part> parts) {
    return fits(shape, new Part(joined(parts), Script.HANGUL).letters());
  }

  private boolean fits(String shape, String letters) {
    return tables.shape(shape).matcher(letters).matches();
  }

  private static boolean all(List<Part> parts, Script script) {
    return parts.stream().allMatch(part -> part.script() == script);
  }

  private static String joined(List<Part> parts) {
    return String.join("", parts.stream().map(Part::text).toList());
  }

  private List<List<String>> sounds(List<Part> parts, Speller latin) {
    List<List<String>> sounds = new ArrayList<>();
    for (Part part : parts) {
      Speller speller =
          switch (part.script()) {
            case KATAKANA -> katakana;
            case HANGUL -> hangul;
            default -> latin;
          };
      sounds.addAll(speller.sounds(part.letters()));
    }
    return sounds;
  }

  private static int koreanSound(int sound) {
    return "WYu".indexOf(sound) >= 0 ? 0 : Sounds.voiceless(sound);
  }

  /** Rounded vowels are written too variously to be heard. */
  private static int chineseSound(int sound) {
    return sound == 'o' || sound == 'H' ? 0 : koreanSound(sound);
  }

  private static String heard(String sounds) {
    return Sounds.single(Sounds.assimilated(sounds, ""));
  }

  /** Without the i of a glide. */
  private static String plain(String sounds) {
    StringBuilder plain = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      boolean vowelAfter = i + 1 < sounds.length() && "aei".indexOf(sounds.charAt(i + 1)) >= 0;
      if (sounds.charAt(i) != 'i' || !vowelAfter) {
        plain.append(sounds.charAt(i));
      }
    }
    return plain.toString();
  }
}
