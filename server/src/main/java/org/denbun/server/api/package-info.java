/** The HTTP API: data for programs, as {@code openapi.json} describes it. */
@NullMarked
package org.denbun.server.api;

import org.jspecify.annotations.NullMarked;
