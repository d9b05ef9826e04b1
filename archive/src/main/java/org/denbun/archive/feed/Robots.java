package org.denbun.archive.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a site asks of those who read it by machine (RFC 9309). Immutable. */
final class Robots {
  /** Larger files are read no further (section 2.5). */
  private static final int LARGEST = 500 << 10;

  /** A rule: the longest one that fits a path decides, and of two as long the one that allows. */
  private record Rule(String path, boolean allows) {}

  static final Robots ALLOW = new Robots(List.of());
  static final Robots DISALLOW = new Robots(List.of(new Rule("/", false)));

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules for an agent, else those for all. */
  static Robots of(byte[] file, String agent) {
    String text = new String(file, 0, Math.min(LARGEST, file.length), StandardCharsets.UTF_8);
    var own = new ArrayList<Rule>();
    var all = new ArrayList<Rule>();
    boolean named = false;
    boolean forOwn = false;
    boolean forAll = false;
    boolean inAgents = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts.length < 2 ? "" : parts[1].strip();
      if (key.equals("user-agent")) {
        boolean isOwn = value.toLowerCase(Locale.ROOT).startsWith(agent);
        forOwn = isOwn || inAgents && forOwn;
        forAll = value.equals("*") || inAgents && forAll;
        named |= isOwn;
        inAgents = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inAgents = false;
        var rule = new Rule(value, key.equals("allow"));
        add(rule, forOwn, own);
        add(rule, forAll, all);
      }
    }
    return new Robots(named ? own : all);
  }

  private static void add(Rule rule, boolean wanted, List<Rule> rules) {
    if (wanted && !rule.path().isEmpty()) {
      rules.add(rule);
    }
  }

  /** Whether an address of the site may be read. */
  boolean allow(URI address) {
    String path =
        address.getRawPath() == null ? "/" : "/" + address.getRawPath().replaceFirst("^/", "");
    String whole = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    boolean allowed = true;
    int longest = -1;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean stronger = length > longest || length == longest && rule.allows();
      if (stronger && fits(rule.path(), whole)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }

  /** Greedy over the pieces between the stars: linear, whatever a site writes. */
  private static boolean fits(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    String[] pieces =
        (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = whole && i == pieces.length - 1;
      int found = last ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
      if (found < at || last && !path.endsWith(pieces[i])) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !whole || at == path.length();
  }
}
