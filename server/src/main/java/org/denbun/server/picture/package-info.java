/** Pictures as SVG: chains, maps, times. Pure functions from records to markup. */
@NullMarked
package org.denbun.server.picture;

import org.jspecify.annotations.NullMarked;
