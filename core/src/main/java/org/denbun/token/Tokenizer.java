package org.denbun.token;

import java.util.List;

/** Splits text into tokens. Safe for use by many threads at once. */
public interface Tokenizer {

  /** The tokens of a text in order, offsets in UTF-16 units; white space may be left out. */
  List<Token> tokens(String text);
}
