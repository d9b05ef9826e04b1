/** Watches over HTTP: as data, and as feeds. */
@NullMarked
package org.denbun.server.watch;

import org.jspecify.annotations.NullMarked;
