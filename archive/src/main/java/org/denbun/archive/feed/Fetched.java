package org.denbun.archive.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address gave.
 *
 * @param status the HTTP status; 304 where nothing has changed
 * @param address where redirects have led
 * @param body what it gave, unpacked
 * @param etag by which to ask whether it has changed, or null
 * @param modified the same, or null
 */
record Fetched(
    int status, URI address, byte[] body, @Nullable String etag, @Nullable String modified) {}
