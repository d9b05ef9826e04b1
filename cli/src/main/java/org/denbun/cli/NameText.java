package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.denbun.Mention;
import org.denbun.Name;
import org.denbun.view.Plain;

/** One name for a person: how often, of which institution, and where the pen has slipped. */
final class NameText {
  private NameText() {}

  static String of(Name name) {
    var more = new ArrayList<String>();
    if (name.institution() != null && !name.institution().equals(name.name())) {
      more.add(Plain.of(name.institution()));
    }
    String slips = slips(name.mentions());
    if (!slips.isEmpty()) {
      more.add("likely a slip: " + slips);
    }
    String named = Plain.of(name.name()) + Counted.times(name.mentions().size());
    return more.isEmpty() ? named : named + " (" + String.join("; ", more) + ")";
  }

  private static String slips(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention::slip)
        .map(mention -> Plain.of(mention.span().text()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
