package org.denbun.registry;

import java.io.IOException;
import java.util.List;

/** Something that can be made from registries. */
public interface Command {

  /**
   * Makes it.
   *
   * @param options what follows the command's name
   * @return what was made, for a person
   * @throws IOException where an input cannot be had or is not the one expected
   * @throws IllegalArgumentException where an option cannot be right
   */
  String run(List<String> options) throws IOException;
}
