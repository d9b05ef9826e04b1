package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.denbun.Reading;
import org.denbun.ReadingWriter;

/** One whole of all readings, such as a map or a calendar. */
record StreamPrintout(OutputStream out, ReadingWriter writer) implements Printout {
  @Override
  public void print(Reading reading) throws IOException {
    writer.write(reading);
    out.flush();
  }

  @Override
  public void end() throws IOException {
    writer.end();
    out.flush();
  }
}
