package org.denbun.archive.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes in the zlib format (RFC 1950). */
public final class Deflated {
  private Deflated() {}

  public static byte[] of(byte[] plain) {
    var deflater = new Deflater(Deflater.BEST_SPEED);
    var bytes = new ByteArrayOutputStream(plain.length / 4);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(plain);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /** The bytes that were deflated. */
  public static byte[] plain(byte[] deflated) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException("a reading in the archive is damaged", broken);
    }
  }
}
