package org.denbun.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of the words that an option takes, in capitals or not, and says which there are.
 *
 * @param words the constants, which are written as the words
 */
record Choice<E extends Enum<E>>(List<E> words) implements ITypeConverter<E> {

  @Override
  public E convert(String given) {
    return words.stream()
        .filter(word -> word.toString().equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("\"" + given + "\" is none of " + all()));
  }

  private String all() {
    return String.join(", ", words.stream().map(Enum::toString).toList());
  }
}
