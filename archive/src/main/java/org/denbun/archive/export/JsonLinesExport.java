package org.denbun.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.denbun.CopiedPassage;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Entry;
import org.denbun.archive.reading.JsonReading;
import org.denbun.json.ReadingJson;

/** A JSON object a line: the reading, its text and its copies; another archive can add it. */
public final class JsonLinesExport implements Export {
  private final OutputStream out;

  public JsonLinesExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Entry entry, Reading reading, List<Copy> copies) throws IOException {
    var json = (ObjectNode) JsonReading.tree(ReadingJson.compact(reading));
    json.put("text", entry.article().text());
    json.put("version", entry.version());
    copies(copies, json.putArray("copies"));
    out.write(json.toString().getBytes(UTF_8));
    out.write('\n');
  }

  /** What an article has from others, each with its passages. */
  public static void copies(List<Copy> copies, ArrayNode json) {
    for (Copy copy : copies) {
      ObjectNode one = json.addObject();
      one.put("of", copy.of()).put("kind", copy.kind().name().toLowerCase(Locale.ROOT));
      one.put("share", copy.share());
      ArrayNode passages = one.putArray("passages");
      copy.passages().forEach(passage -> passage(passage, passages.addObject()));
    }
  }

  private static void passage(CopiedPassage passage, ObjectNode json) {
    json.put("begin", passage.here().begin()).put("end", passage.here().end());
    json.put("of_begin", passage.there().begin()).put("of_end", passage.there().end());
    json.put("text", passage.here().text());
  }
}
