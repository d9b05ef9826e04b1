package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.denbun.Reading;
import org.denbun.json.ReadingJson;

/** One JSON object where there is a single article, else a JSON array. */
final class JsonPrintout implements Printout {
  private final OutputStream out;
  private final boolean several;
  private boolean begun;

  JsonPrintout(OutputStream out, boolean several) {
    this.out = out;
    this.several = several;
  }

  @Override
  public void print(Reading reading) throws IOException {
    if (several) {
      write(begun ? ",\n" : "[\n");
    }
    begun = true;
    out.write(ReadingJson.pretty(reading));
    out.flush();
  }

  @Override
  public void end() throws IOException {
    if (several) {
      write(begun ? "\n]\n" : "[]\n");
    } else if (begun) {
      write("\n");
    }
    out.flush();
  }

  private void write(String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
