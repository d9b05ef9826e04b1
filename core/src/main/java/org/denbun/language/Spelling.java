package org.denbun.language;

import java.util.List;

/**
 * What letters of a name sound like to those who write it in another script.
 *
 * @param form the letters, in small letters
 * @param after what may stand right before them: letters, {@code ^} the beginning of the part,
 *     {@code V} a vowel letter, {@code C} any other letter; empty for anything
 * @param before what may stand right after them: as above, {@code $} the end of the part, {@code +}
 *     a letter that is no vowel with a vowel letter after it, {@code ~} also with r or l between
 * @param sounds what they may stand for, likeliest first, empty for nothing: capitals are classes
 *     of consonants, small letters vowels
 */
public record Spelling(String form, String after, String before, List<String> sounds) {}
