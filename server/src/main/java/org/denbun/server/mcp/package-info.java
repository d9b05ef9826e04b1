/** What agents may ask, by the Model Context Protocol. */
@NullMarked
package org.denbun.server.mcp;

import org.jspecify.annotations.NullMarked;
