package org.denbun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Place;
import org.denbun.Reading;
import org.denbun.view.Position;

/** Puts one site of a reading into a generator, with the keys of a reading where it has them. */
final class FeatureWriter {
  private final JsonGenerator json;
  private final Fields fields;
  private final ClaimWriter claims;
  private final FoundWriter found;
  private final Reading reading;

  FeatureWriter(JsonGenerator json, Reading reading) {
    this.json = json;
    this.reading = reading;
    fields = new Fields(json);
    claims = new ClaimWriter(json);
    found = new FoundWriter(fields);
  }

  void write(Site site) throws IOException {
    json.writeStartObject();
    fields.string("type", "Feature");
    geometry(Objects.requireNonNull(site.position()));
    json.writeObjectFieldStart("properties");
    place(site);
    article(reading.article());
    fields.each("claims", List.copyOf(site.claims().entrySet()), this::claim);
    fields.each("events", site.events(), found::event);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Longitude first: RFC 7946, section 3.1.1. */
  private void geometry(Position position) throws IOException {
    json.writeObjectFieldStart("geometry");
    fields.string("type", "Point");
    json.writeFieldName("coordinates");
    json.writeArray(new double[] {position.lon(), position.lat()}, 0, 2);
    json.writeEndObject();
  }

  private void place(Site site) throws IOException {
    Place place = site.surest();
    fields.string("name", place.name());
    fields.string("id", place.id());
    fields.string("country", place.country());
    fields.constant("certainty", place.certainty());
    fields.each("mentions", site.places(), mention -> fields.inline(mention.span()));
  }

  private void article(Article article) throws IOException {
    fields.string("article", article.id());
    fields.string("headline", article.headline());
    fields.string("publisher", article.publisher());
    fields.string("published", article.published());
    fields.string("url", article.url());
  }

  private void claim(Map.Entry<Integer, List<Event>> there) throws IOException {
    Claim claim = reading.claims().get(there.getKey());
    fields.string("id", claim.id());
    claims.chain(claim);
    claims.said(claim.said());
    fields.each("events", there.getValue(), found::event);
  }
}
