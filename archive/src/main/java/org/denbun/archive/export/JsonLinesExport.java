package org.denbun.archive.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.denbun.Reading;
import org.denbun.archive.Copy;
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

  /** The passages that an article has from others. */
  public static void copies(List<Copy> copies, ArrayNode json) {
    for (Copy copy : copies) {
      json.addObject()
          .put("of", copy.of())
          .put("begin", copy.begin())
          .put("end", copy.end())
          .put("of_begin", copy.ofBegin())
          .put("of_end", copy.ofEnd());
    }
  }
}
