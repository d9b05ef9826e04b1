/** Counting, by the definition and its settled cases. */
@NullMarked
package org.denbun.independence;

import org.jspecify.annotations.NullMarked;
