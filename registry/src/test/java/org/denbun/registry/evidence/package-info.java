@NullMarked
package org.denbun.registry.evidence;

import org.jspecify.annotations.NullMarked;
