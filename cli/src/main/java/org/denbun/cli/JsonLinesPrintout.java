package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.denbun.Reading;
import org.denbun.json.ReadingJson;

/** One JSON object a line. */
final class JsonLinesPrintout implements Printout {
  private final OutputStream out;

  JsonLinesPrintout(OutputStream out) {
    this.out = out;
  }

  @Override
  public void print(Reading reading) throws IOException {
    out.write(ReadingJson.compact(reading));
    out.write('\n');
    out.flush();
  }
}
