@NullMarked
package org.denbun.copy;

import org.jspecify.annotations.NullMarked;
