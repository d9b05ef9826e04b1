package org.denbun.extraction;

import java.io.IOException;
import java.util.Objects;

/** Says why something that was found is no article; never leaves this package. */
final class NotAnArticle extends IOException {
  private static final long serialVersionUID = 1;

  NotAnArticle(String message) {
    super(message);
  }

  String why() {
    return Objects.requireNonNull(getMessage());
  }
}
