package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.proposition.Proposition;

/** Affairs as JSON. */
public final class AffairJson {
  private AffairJson() {}

  /** The affairs in their order. */
  public static ObjectNode of(List<Listed> affairs) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("affairs");
    affairs.forEach(listed -> array.add(of(listed)));
    return json;
  }

  /** One affair. */
  public static ObjectNode of(Listed listed) {
    ObjectNode one = JsonNodeFactory.instance.objectNode().put("headline", listed.headline());
    one.put("central", listed.affair().central().article());
    ArrayNode articles = one.putArray("articles");
    listed.affair().articles().forEach(gist -> articles.add(gist.article()));
    one.put("copies", listed.copies());
    Proposition leading = listed.leading();
    if (leading == null) {
      one.putNull("proposition");
    } else {
      AnswerJson.counted(leading, one.putObject("proposition"));
    }
    return one;
  }
}
