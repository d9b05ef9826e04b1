package org.denbun.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Spoils gold claims in the ways that readings go wrong. */
final class SpoiltClaims {
  static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> NAMES = List.of("警察", "県", "ＡＢＣ　テレビ", "x", "ア・イ");

  private final Random random;

  SpoiltClaims(Random random) {
    this.random = random;
  }

  /** Articles whose claims all overlap alike, so that only the order decides which are paired. */
  static String ties() {
    var chain = "[{\"mention\":null,\"name\":\"県\",\"kind\":\"organisation\"}]";
    var text = new StringBuilder();
    for (int article = 0; article < 9; article++) {
      text.append("{\"id\":\"t").append(article).append("\",\"text\":\"「男は逃げたということ。」𠮷田\"");
      String between = ",\"claims\":[";
      for (int begin = 0; begin < 4; begin++) {
        text.append(between).append("{\"content\":[[").append(begin).append(',');
        text.append(begin + 8).append("]],\"chain\":").append(chain);
        text.append(",\"mode\":\"direct\",\"attitude\":\"report\",\"certainty\":\"certain\"");
        text.append(",\"polarity\":\"positive\",\"future\":true}");
        between = ",";
      }
      text.append("]}\n");
    }
    return text.toString();
  }

  void spoil(ObjectNode document) {
    ArrayNode spoilt = MAPPER.createArrayNode();
    for (JsonNode claim : document.withArray("claims")) {
      for (int copies = random.nextInt(6) == 0 ? 2 : 1; copies > 0; copies--) {
        if (random.nextInt(7) > 0) {
          spoilt.add(spoilt((ObjectNode) claim.deepCopy()));
        }
      }
    }
    document.set("claims", spoilt);
  }

  private JsonNode spoilt(ObjectNode claim) {
    ArrayNode content = claim.withArray("content");
    content.forEach(span -> moved((ArrayNode) span));
    if (random.nextInt(5) == 0) {
      claim.put("certainty", "possible");
    }
    if (random.nextInt(9) == 0) {
      claim.remove("future");
    }
    chain(claim.withArray("chain"));
    return claim;
  }

  private void moved(ArrayNode span) {
    int begin = Math.max(0, span.path(0).asInt() + random.nextInt(5) - 2);
    int end = Math.max(begin, span.path(1).asInt() + random.nextInt(5) - 2);
    span.removeAll().add(begin).add(end);
  }

  private void chain(ArrayNode chain) {
    if (random.nextInt(9) == 0) {
      chain.remove(random.nextInt(chain.size()));
    }
    for (JsonNode link : chain) {
      link((ObjectNode) link);
    }
  }

  private void link(ObjectNode link) {
    switch (random.nextInt(6)) {
      case 0 -> link.putNull("mention").put("name", NAMES.get(random.nextInt(NAMES.size())));
      case 1 -> link.putNull("mention");
      case 2 -> link.put("kind", "unstated").putNull("name");
      case 3 -> link.put("rank", random.nextInt(2));
      default -> {}
    }
  }
}
