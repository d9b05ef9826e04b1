package org.denbun.archive.export;

import java.io.IOException;
import java.util.List;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.ReadingWriter;
import org.denbun.archive.Entry;

/** What is made of readings alone, as {@code denbun trace} makes it: a map, a calendar. */
public record ReadingExport(ReadingWriter writer) implements Export {
  @Override
  public void write(Entry entry, Reading reading, List<Copy> copies) throws IOException {
    writer.write(reading);
  }

  @Override
  public void end() throws IOException {
    writer.end();
  }
}
