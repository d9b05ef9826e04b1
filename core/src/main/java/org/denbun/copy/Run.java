package org.denbun.copy;

/**
 * Units that stand alike in two wordings.
 *
 * @param here where they begin in the copy
 * @param there where they begin in the original
 * @param length how many they are
 */
record Run(int here, int there, int length) {

  int hereEnd() {
    return here + length;
  }

  int thereEnd() {
    return there + length;
  }
}
