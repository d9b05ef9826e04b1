package org.denbun.server.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Addresses of further pages. */
final class Paging {
  private Paging() {}

  /** The same address with one parameter otherwise. */
  static String next(
      String path, Map<String, List<String>> parameters, String parameter, long value) {
    var all = new TreeMap<>(parameters);
    all.put(parameter, List.of(Long.toString(value)));
    return path
        + all.entrySet().stream()
            .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue().getFirst()))
            .collect(Collectors.joining("&", "?", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
