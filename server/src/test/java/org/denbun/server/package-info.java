/** Tests of a running server. */
@NullMarked
package org.denbun.server;

import org.jspecify.annotations.NullMarked;
