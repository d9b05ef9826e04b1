package org.denbun.build.planted.right;

import java.util.List;
import org.denbun.build.planted.left.Left;

/** Needs what needs it. */
public record Right(List<Left> left) {

  public Right {
    left.forEach(Left::right);
  }
}
