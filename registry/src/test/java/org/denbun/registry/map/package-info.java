@NullMarked
package org.denbun.registry.map;

import org.jspecify.annotations.NullMarked;
