package org.denbun.token;

/** The tokenizers that a language folder can ask for by name. */
public final class Tokenizers {

  private Tokenizers() {}

  /**
   * A tokenizer by its name.
   *
   * @param name {@code kuromoji} or {@code words}
   * @throws IllegalArgumentException for any other name
   */
  public static Tokenizer named(String name, Tags tags) {
    return switch (name) {
      case "kuromoji" -> new JapaneseTokens(tags);
      case "words" -> new WordTokens(tags);
      default -> throw new IllegalArgumentException("no tokenizer " + name + ": kuromoji or words");
    };
  }
}
