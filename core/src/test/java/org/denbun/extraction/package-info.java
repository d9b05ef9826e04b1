@NullMarked
package org.denbun.extraction;

import org.jspecify.annotations.NullMarked;
