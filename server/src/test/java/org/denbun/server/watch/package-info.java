@NullMarked
package org.denbun.server.watch;

import org.jspecify.annotations.NullMarked;
