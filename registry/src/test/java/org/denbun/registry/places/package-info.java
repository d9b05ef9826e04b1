@NullMarked
package org.denbun.registry.places;

import org.jspecify.annotations.NullMarked;
