package org.denbun.server.picture;

/**
 * What a picture is called.
 *
 * @param kind which sort of picture it is; begins the ids of its parts
 * @param title what it shows
 * @param description what there is to see, for those who do not see it
 */
record Caption(String kind, String title, String description) {

  /** An id for a part, another for each picture on a page. */
  String id(String part) {
    String all = title + description;
    return kind + "-" + Integer.toHexString(all.hashCode()) + "-" + part;
  }
}
