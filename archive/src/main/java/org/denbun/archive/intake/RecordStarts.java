package org.denbun.archive.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Finds where a record of a WARC file may begin: at its name, or at the start of a gzip member. */
final class RecordStarts {
  /** The magic number, the method deflate, and no flags that no WARC has (RFC 1952). */
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 8};

  private static final byte[] NAME = {'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final int BLOCK = 1 << 16;

  private final FileChannel channel;
  private final long size;
  private final byte[] sought;

  RecordStarts(FileChannel channel, long size) throws IOException {
    this.channel = channel;
    this.size = size;
    var first = ByteBuffer.allocate(1);
    channel.read(first, 0);
    sought = first.get(0) == MEMBER[0] ? MEMBER : NAME;
  }

  /** The first at or behind an offset, or the size of the file. */
  long from(long offset) throws IOException {
    var block = ByteBuffer.allocate(BLOCK);
    for (long at = offset; at < size; at += BLOCK - sought.length) {
      block.clear();
      int length = channel.read(block, at);
      int found = find(block.array(), length);
      if (found >= 0) {
        return at + found;
      }
    }
    return size;
  }

  private int find(byte[] block, int length) {
    for (int i = 0; i + sought.length <= length; i++) {
      int same = 0;
      while (same < sought.length && block[i + same] == sought[same]) {
        same++;
      }
      if (same == sought.length) {
        return i;
      }
    }
    return -1;
  }
}
