/** The world map: land and borders, small enough to ship. */
@NullMarked
package org.denbun.registry.map;

import org.jspecify.annotations.NullMarked;
