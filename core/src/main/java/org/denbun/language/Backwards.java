package org.denbun.language;

/** A text read from its last UTF-16 unit to its first. */
record Backwards(String text) implements CharSequence {

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(text.length() - 1 - index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new Backwards(text.substring(text.length() - end, text.length() - start));
  }

  @Override
  public String toString() {
    return new StringBuilder(text.length())
        .append((CharSequence) this, 0, text.length())
        .toString();
  }
}
