package org.denbun.key;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.language.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads letters aloud: the longest spelling that fits, the one that asks for more first. */
final class Speller {

  private static final String VOWELS = "aeiouy\u00E6\u00F8\u0153\u0131";
  private static final String LIQUIDS = "rl";

  private final Map<String, List<Spelling>> spellings = new HashMap<>();
  private int longest = 1;

  Speller(List<Spelling> all) {
    for (Spelling spelling : all) {
      spellings.computeIfAbsent(spelling.form(), f -> new ArrayList<>()).add(spelling);
      longest = Math.max(longest, spelling.form().length());
    }
    spellings.values().forEach(same -> same.sort(Comparator.comparing(Speller::conditions)));
  }

  private static int conditions(Spelling spelling) {
    return (spelling.after().isEmpty() ? 1 : 0) + (spelling.before().isEmpty() ? 1 : 0);
  }

  /** What a part sounds like: one set of choices after the other. */
  List<List<String>> sounds(String part) {
    List<List<String>> sounds = new ArrayList<>();
    for (int i = 0; i < part.length(); ) {
      Spelling spelling = at(part, i);
      if (spelling == null) {
        spelling = unmarked(part, i);
      }
      if (spelling != null) {
        sounds.add(spelling.sounds());
      }
      i += spelling == null ? 1 : spelling.form().length();
    }
    return sounds;
  }

  private @Nullable Spelling at(String part, int begin) {
    for (int end = Math.min(part.length(), begin + longest); end > begin; end--) {
      for (Spelling spelling : spellings.getOrDefault(part.substring(begin, end), List.of())) {
        if (fits(spelling, part, begin, end)) {
          return spelling;
        }
      }
    }
    return null;
  }

  /** A letter whose mark no spelling knows is read without the mark. */
  private @Nullable Spelling unmarked(String part, int i) {
    char base = base(part.charAt(i));
    String plain = part.substring(0, i) + base + part.substring(i + 1);
    return base == part.charAt(i) ? null : at(plain, i);
  }

  private static boolean fits(Spelling spelling, String part, int begin, int end) {
    return (spelling.after().isEmpty() || stands(spelling.after(), part, begin - 1))
        && (spelling.before().isEmpty() || stands(spelling.before(), part, end));
  }

  private static boolean stands(String allowed, String part, int i) {
    if (i < 0 || i >= part.length()) {
      return allowed.indexOf(i < 0 ? '^' : '$') >= 0;
    }
    char letter = part.charAt(i);
    return allowed.indexOf(letter) >= 0
        || (isVowel(letter) && allowed.indexOf('V') >= 0)
        || (!isVowel(letter) && allowed.indexOf('C') >= 0)
        || (!isVowel(letter) && allowed.indexOf('+') >= 0 && vowelAt(part, i + 1))
        || (!isVowel(letter) && allowed.indexOf('~') >= 0 && vowelNear(part, i + 1));
  }

  private static boolean vowelAt(String part, int i) {
    return i < part.length() && isVowel(part.charAt(i));
  }

  /** Whether a vowel follows a consonant, or another one that goes with it into the syllable. */
  private static boolean vowelNear(String part, int i) {
    boolean liquid =
        i < part.length()
            && LIQUIDS.indexOf(part.charAt(i)) >= 0
            && part.charAt(i) != part.charAt(i - 1);
    return vowelAt(part, liquid ? i + 1 : i);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(base(letter)) >= 0;
  }

  /** A Latin letter without its marks, any other character as it is. */
  private static char base(char letter) {
    boolean marked = (letter >= 0xC0 && letter < 0x250) || (letter >= 0x1E00 && letter < 0x1F00);
    return marked
        ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0)
        : letter;
  }
}
