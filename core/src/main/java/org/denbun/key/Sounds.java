package org.denbun.key;

/** What becomes of sounds that stand together, in every script alike. */
final class Sounds {

  private Sounds() {}

  /** The same sound twice is one: geminates, and a coda before its like. */
  static String single(String sounds) {
    StringBuilder single = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (i == 0 || sounds.charAt(i) != sounds.charAt(i - 1)) {
        single.append(sounds.charAt(i));
      }
    }
    return single.toString();
  }

  /** An m before p and b is written n as often, whatever vowel supports it. */
  static String assimilated(String sounds, String support) {
    StringBuilder assimilated = new StringBuilder(sounds);
    for (int i = 0; i + 1 < sounds.length(); i++) {
      boolean supported = i + 2 < sounds.length() && support.indexOf(sounds.charAt(i + 1)) >= 0;
      char next = sounds.charAt(supported ? i + 2 : i + 1);
      if (sounds.charAt(i) == 'M' && (next == 'P' || next == 'B')) {
        assimilated.setCharAt(i, 'N');
      }
    }
    return assimilated.toString();
  }

  static String without(String sounds, String left) {
    StringBuilder rest = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      if (left.indexOf(sounds.charAt(i)) < 0) {
        rest.append(sounds.charAt(i));
      }
    }
    return rest.toString();
  }

  /** The consonants that a listener does not lose: h is lost too often to count. */
  static int consonants(String sounds) {
    int consonants = 0;
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      consonants += sound == 'H' || Character.isLowerCase(sound) ? 0 : 1;
    }
    return consonants;
  }

  static int voiceless(int sound) {
    return switch (sound) {
      case 'B' -> 'P';
      case 'D' -> 'T';
      case 'G' -> 'K';
      default -> sound;
    };
  }
}
