package org.denbun.build.planted;

import org.denbun.build.planted.cli.Door;

/** Knows the command, which nothing may, and prints. */
final class Core {

  void speak(Door door) {
    System.out.println(door);
  }
}
