package org.denbun.server.api;

/** The media types that are answered with. */
final class MediaTypes {
  static final String JSON = "application/json; charset=utf-8";
  static final String JSON_LD = "application/ld+json; charset=utf-8";
  static final String JSON_LINES = "application/x-ndjson; charset=utf-8";
  static final String CSV = "text/csv; charset=utf-8";
  static final String GEOJSON = "application/geo+json; charset=utf-8";
  static final String CALENDAR = "text/calendar; charset=utf-8";

  private MediaTypes() {}
}
