package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.denbun.Reading;
import org.denbun.ReadingWriter;

/**
 * Writes the places of readings as one GeoJSON FeatureCollection (RFC 7946) in UTF-8, with a
 * Feature on a line of its own for each place and article. A place without a position is no
 * Feature; the member {@code denbun:unplaced} at the end counts those. Equal readings give equal
 * bytes. Holds one article at a time; not safe for use by many threads.
 */
public final class PlaceFeatures implements ReadingWriter {
  private static final String BEGIN = "{\"type\":\"FeatureCollection\",\"features\":[";

  private final OutputStream out;
  private String next = BEGIN + "\n";
  private boolean empty = true;
  private long unplaced;

  /** Writes to a stream, which it neither flushes nor closes. */
  public PlaceFeatures(OutputStream out) {
    this.out = out;
  }

  /** Writes the features of one article. */
  @Override
  public void write(Reading reading) throws IOException {
    for (Site site : Sites.of(reading)) {
      if (site.position() == null) {
        unplaced++;
      } else {
        ascii(next);
        out.write(feature(reading, site));
        next = ",\n";
        empty = false;
      }
    }
  }

  /** Ends the collection, which may be empty. */
  @Override
  public void end() throws IOException {
    ascii((empty ? BEGIN : "\n") + "],\"denbun:unplaced\":" + unplaced + "}\n");
  }

  private static byte[] feature(Reading reading, Site site) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = ReadingJson.FACTORY.createGenerator(bytes)) {
      new FeatureWriter(json, reading).write(site);
    }
    return bytes.toByteArray();
  }

  private void ascii(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
