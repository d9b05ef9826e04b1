package org.denbun.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Ascending numbers as differences, seven bits a byte, the lowest first (LEB128). */
final class Ascending {

  private Ascending() {}

  static void write(DataOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    long before = Integer.MIN_VALUE;
    for (int number : numbers) {
      for (long rest = number - before; ; rest >>>= 7) {
        out.writeByte((int) (rest < 128 ? rest : rest & 127 | 128));
        if (rest < 128) {
          break;
        }
      }
      before = number;
    }
  }

  static int[] read(DataInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < numbers.length; i++) {
      int shift = 0;
      int next;
      do {
        next = in.readUnsignedByte();
        before += (long) (next & 127) << shift;
        shift += 7;
      } while (next > 127);
      numbers[i] = (int) before;
    }
    return numbers;
  }
}
