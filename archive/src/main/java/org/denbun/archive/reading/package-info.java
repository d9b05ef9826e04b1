/** How a reading is kept, and had again. */
@NullMarked
package org.denbun.archive.reading;

import org.jspecify.annotations.NullMarked;
