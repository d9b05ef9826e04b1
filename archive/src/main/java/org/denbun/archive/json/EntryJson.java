package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.export.JsonLinesExport;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.KeptReading;

/** An article of the archive as JSON: its reading, and what the archive knows besides. */
public final class EntryJson {
  private EntryJson() {}

  /** An article, its reading and its copies. */
  public static ObjectNode of(Archive archive, Entry entry) {
    KeptReading kept = archive.kept(entry);
    var json = (ObjectNode) JsonReading.tree(Deflated.plain(kept.json()));
    json.put("text", entry.article().text());
    json.put("version", entry.version());
    json.put("versions", archive.versions(entry.article().id()));
    json.put("added", entry.added().toString());
    json.put("input", entry.input());
    json.put("reader", kept.reader());
    List<Copy> all = archive.copies(entry);
    JsonLinesExport.copies(of(all, false), json.putArray("copies"));
    JsonLinesExport.copies(of(all, true), json.putArray("updates"));
    return json;
  }

  /** A publisher's own earlier article is updated, not copied. */
  private static List<Copy> of(List<Copy> all, boolean updates) {
    return all.stream().filter(copy -> (copy.kind() == CopyKind.UPDATE) == updates).toList();
  }
}
