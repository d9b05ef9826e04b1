package org.denbun.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of a model: a line that names the format and its version, the checksum (CRC-32) of what
 * follows, and, deflated, types, transitions, features and lists.
 *
 * <p>Hashes stand in ascending order as differences, in as many bytes as they need.
 */
public final class ModelFile {

  private static final byte[] HEADER = "denbun names 2\n".getBytes(StandardCharsets.US_ASCII);

  private ModelFile() {}

  /** What the file of a model holds; the same model gives the same bytes. */
  public static byte[] write(Model model) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(body))) {
      model.gate().write(out);
      model.weights().write(out);
      model.lists().write(out);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(HEADER);
    new DataOutputStream(file).writeInt(checksum(body.toByteArray(), 0));
    body.writeTo(file);
    return file.toByteArray();
  }

  /**
   * The model in a file.
   *
   * @throws IOException where the file is of another format or version, or damaged
   */
  public static Model read(byte[] file) throws IOException {
    int begin = HEADER.length + Integer.BYTES;
    if (file.length < begin || !Arrays.equals(HEADER, Arrays.copyOf(file, HEADER.length))) {
      throw new IOException("no name model of format 2");
    }
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(file, HEADER.length, file.length));
    if (in.readInt() != checksum(file, begin)) {
      throw new IOException("damaged or cut short: its checksum is wrong");
    }
    try (DataInputStream body = new DataInputStream(new InflaterInputStream(in))) {
      return new Model(Weights.read(body), Weights.read(body), Gazetteer.read(body));
    }
  }

  private static int checksum(byte[] bytes, int begin) {
    CRC32 sum = new CRC32();
    sum.update(bytes, begin, bytes.length - begin);
    return (int) sum.getValue();
  }
}
