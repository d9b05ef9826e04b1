@NullMarked
package org.denbun.registry;

import org.jspecify.annotations.NullMarked;
