/** Pages, an HTTP API and MCP for what an archive holds. */
@NullMarked
package org.denbun.server;

import org.jspecify.annotations.NullMarked;
