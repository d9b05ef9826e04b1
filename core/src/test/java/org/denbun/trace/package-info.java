@NullMarked
package org.denbun.trace;

import org.jspecify.annotations.NullMarked;
