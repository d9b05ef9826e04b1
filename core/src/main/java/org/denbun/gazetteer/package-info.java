/** Which places bear a name, and where they lie. */
@NullMarked
package org.denbun.gazetteer;

import org.jspecify.annotations.NullMarked;
