@NullMarked
package org.denbun.server.mcp;

import org.jspecify.annotations.NullMarked;
