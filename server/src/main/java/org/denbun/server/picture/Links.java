package org.denbun.server.picture;

import org.jspecify.annotations.Nullable;

/** Where the shapes of a picture lead. */
public interface Links {
  /** The address of an article's page, or null where there is none. */
  @Nullable String article(String id);

  /** The address of a source's page, or null where there is none. */
  @Nullable String source(String name);
}
