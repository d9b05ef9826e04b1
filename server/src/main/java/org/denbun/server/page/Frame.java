package org.denbun.server.page;

import java.util.List;

/**
 * What all pages have around them.
 *
 * @param t the words in the reader's language
 * @param title of the page, as the tab of a browser shows it
 * @param address of the page on this server, whole
 * @param asOf the day on which the archive was last added to, in ISO 8601; empty where it is empty
 * @param data where the same is to be had as data
 */
public record Frame(Texts t, String title, String address, String asOf, List<DataLink> data) {

  /**
   * Where a page is to be had as data.
   *
   * @param name what it is called: JSON, CSV, JSON-LD
   * @param mediaType its type
   * @param href its address
   */
  public record DataLink(String name, String mediaType, String href) {}

  public Frame {
    data = List.copyOf(data);
  }

  /** The language of the page as HTML names it. */
  public String language() {
    return t.locale().getLanguage();
  }
}
