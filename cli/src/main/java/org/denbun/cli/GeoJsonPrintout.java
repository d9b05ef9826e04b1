package org.denbun.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.denbun.Reading;
import org.denbun.json.PlaceFeatures;

/** One GeoJSON FeatureCollection of all places that have a position. */
final class GeoJsonPrintout implements Printout {
  private final OutputStream out;
  private final PlaceFeatures features;

  GeoJsonPrintout(OutputStream out) {
    this.out = out;
    features = new PlaceFeatures(out);
  }

  @Override
  public void print(Reading reading) throws IOException {
    features.write(reading);
    out.flush();
  }

  @Override
  public void end() throws IOException {
    features.end();
    out.flush();
  }
}
