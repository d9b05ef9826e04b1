package org.denbun.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.archive.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Articles, claims and sources as PROV-O (W3C) in JSON-LD 1.1, a node a line. A claim is part of
 * its article and attributed to the sources of its chain, the origin with the highest rank; a
 * source acts on behalf of its institution. Sources that nobody names are an agent for each claim.
 */
public final class ProvExport implements Export {
  private static final String BEGIN =
      """
      {"@context":{"prov":"http://www.w3.org/ns/prov#","dcterms":"http://purl.org/dc/terms/",\
      "xsd":"http://www.w3.org/2001/XMLSchema#","denbun":"urn:denbun:"},
      "@graph":[\
      """;

  private final OutputStream out;
  private String next = BEGIN + "\n";
  private boolean empty = true;

  public ProvExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Entry entry, Reading reading, List<Copy> copies) throws IOException {
    Article article = entry.article();
    node(article(article, copies));
    for (Claim claim : reading.claims()) {
      node(claim(article, claim));
    }
  }

  @Override
  public void end() throws IOException {
    out.write(((empty ? BEGIN : "") + "\n]}\n").getBytes(UTF_8));
  }

  private static ObjectNode article(Article article, List<Copy> copies) {
    ObjectNode node = of("prov:Entity", "denbun:article/", article.id());
    put("dcterms:identifier", article.id(), node);
    put("dcterms:title", article.headline(), node);
    put("dcterms:issued", article.published(), node);
    put("dcterms:source", article.url(), node);
    if (article.publisher() != null) {
      ObjectNode publisher = node.putObject("prov:wasAttributedTo");
      agent(publisher, "prov:Organization", article.publisher());
    }
    ArrayNode quoted = node.putArray("prov:wasDerivedFrom");
    copies.stream().map(Copy::of).distinct().forEach(of -> id(of, quoted.addObject()));
    return node;
  }

  private static ObjectNode claim(Article article, Claim claim) {
    ObjectNode node = of("prov:Entity", "denbun:claim/", article.id() + "\n" + claim.id());
    id(article.id(), node.putObject("dcterms:isPartOf"));
    put(
        "prov:value",
        claim.content().stream().map(Span::text).collect(Collectors.joining(" \u2026 ")),
        node);
    put("denbun:attitude", lower(claim.attitude()), node);
    put("denbun:certainty", lower(claim.certainty()), node);
    put("denbun:polarity", lower(claim.polarity()), node);
    node.put("denbun:future", claim.future());
    put("prov:generatedAtTime", claim.said() == null ? null : claim.said().from(), node);
    ArrayNode chain = node.putArray("prov:qualifiedAttribution");
    claim.chain().forEach(source -> attribution(article, claim, source, chain.addObject()));
    return node;
  }

  private static void attribution(Article article, Claim claim, Source source, ObjectNode node) {
    node.put("@type", "prov:Attribution");
    node.put("denbun:rank", source.rank());
    ObjectNode agent = node.putObject("prov:agent");
    String name = source.name();
    boolean named = name != null && source.kind() != SourceKind.ANONYMOUS;
    if (named) {
      agent(agent, type(source.kind()), "" + name);
    } else {
      agent.put(
          "@id", iri("denbun:unnamed/", article.id() + "\n" + claim.id() + "\n" + source.rank()));
      agent.put("@type", "prov:Agent");
      put("dcterms:title", name, agent);
    }
    if (source.institution() != null && !source.institution().equals(name)) {
      agent(agent.putObject("prov:actedOnBehalfOf"), "prov:Organization", source.institution());
    }
  }

  private static String type(SourceKind kind) {
    return switch (kind) {
      case PERSON -> "prov:Person";
      case OUTLET, ORGANISATION -> "prov:Organization";
      case ANONYMOUS, DOCUMENT, UNSTATED -> "prov:Agent";
    };
  }

  private static void agent(ObjectNode node, String type, String name) {
    node.put("@id", iri("denbun:source/", name));
    node.put("@type", type);
    node.put("dcterms:title", name);
  }

  private static ObjectNode of(String type, String kind, String id) {
    return JsonNodeFactory.instance.objectNode().put("@id", iri(kind, id)).put("@type", type);
  }

  private static void id(String article, ObjectNode node) {
    node.put("@id", iri("denbun:article/", article));
  }

  private static void put(String key, @Nullable String value, ObjectNode node) {
    if (value != null) {
      node.put(key, value);
    }
  }

  private static String iri(String kind, String name) {
    return kind + URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("%0A", "/");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void node(ObjectNode node) throws IOException {
    out.write((next + node).getBytes(UTF_8));
    next = ",\n";
    empty = false;
  }
}
