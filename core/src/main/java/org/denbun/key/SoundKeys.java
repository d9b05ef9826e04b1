package org.denbun.key;

import java.util.List;
import java.util.Set;

/**
 * The keys of a name whose language nobody knows. The longer a name, the less of it has to be
 * heard: six consonants tell it by themselves, voiced or not; fewer need voice and vowels too, and
 * of the shortest only the likeliest reading counts. After Soundex (Odell and Russell 1918), which
 * also keeps classes of consonants.
 */
final class SoundKeys {

  private static final int MANY = 6;
  private static final int FEW = 3;
  private static final String VOWELS = ".,a";

  /** How many unlikely readings a name may have at once; in a short one any would meet anybody. */
  private static final int DOUBTS_OF_MANY = 4;

  private static final int DOUBTS_OF_SOME = 3;
  private static final int DOUBTS_OF_FEW = 0;

  private SoundKeys() {}

  static void add(List<List<String>> sounds, Set<String> keys) {
    int consonants = consonants(sounds);
    if (consonants >= MANY) {
      for (String variant : Variants.of(sounds, SoundKeys::skeleton, DOUBTS_OF_MANY)) {
        addSkeleton(variant, keys);
      }
    }
    if (consonants >= FEW) {
      for (String variant : Variants.of(sounds, SoundKeys::voiced, DOUBTS_OF_SOME)) {
        addVoiced(variant, FEW, MANY, keys);
      }
    }
    for (String variant : Variants.of(sounds, SoundKeys::voiced, DOUBTS_OF_FEW)) {
      addVoiced(variant, 0, FEW, keys);
    }
  }

  /** How many consonants a name has at most: few names need all their readings spelled out. */
  private static int consonants(List<List<String>> sounds) {
    int most = 0;
    for (List<String> choices : sounds) {
      int longest = 0;
      for (String choice : choices) {
        longest = Math.max(longest, Sounds.consonants(choice));
      }
      most += longest;
    }
    return most;
  }

  private static int skeleton(int sound) {
    return switch (sound) {
      case 'a' -> 'a';
      case 'u' -> ',';
      case 'e', 'i', 'o' -> '.';
      default -> Sounds.voiceless(sound);
    };
  }

  private static int voiced(int sound) {
    return sound == 'W' || sound == 'Y' ? 0 : sound;
  }

  private static void addSkeleton(String variant, Set<String> keys) {
    String heard = Sounds.single(Sounds.assimilated(variant, VOWELS));
    String skeleton = Sounds.without(Sounds.single(Sounds.without(heard, ",")), ".aHWY");
    if (skeleton.length() >= MANY) {
      // Alexandre is not Alexandra.
      keys.add("c:" + skeleton + (heard.endsWith("a") ? "a" : ""));
    }
  }

  private static void addVoiced(String variant, int from, int to, Set<String> keys) {
    String heard = Sounds.single(Sounds.assimilated(variant, "u"));
    int consonants = Sounds.consonants(heard);
    if (consonants >= from && consonants < to && !heard.isEmpty()) {
      String kept = consonants == 0 ? heard : Sounds.without(heard, "u");
      keys.add((to == MANY ? "v:" : "s:") + Sounds.single(kept.replace("ei", "e")));
    }
  }
}
