package org.denbun.cli;

import java.io.PrintStream;
import org.denbun.Reading;
import org.denbun.json.ReadingJson;

/** One JSON object a line, out as soon as it is there. */
final class JsonLinesPrintout implements Printout {
  private final PrintStream out;

  JsonLinesPrintout(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(Reading reading) {
    out.writeBytes(ReadingJson.compact(reading));
    out.write('\n');
    out.flush();
  }

  @Override
  public void close() {
    out.flush();
  }
}
