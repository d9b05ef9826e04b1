package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A language folder in which one rule is left out. */
record FolderWithout(Folder folder, Rule rule) implements Folder {

  @Override
  public byte @Nullable [] bytes(String file) {
    return folder.bytes(file);
  }

  @Override
  public List<String> lines(String file) {
    List<String> lines = new ArrayList<>(folder.lines(file));
    if (name(file).equals(rule.file())) {
      for (int i = rule.line() - 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
        lines.set(i, "");
      }
    }
    return lines;
  }

  @Override
  public String name(String file) {
    return folder.name(file);
  }
}
