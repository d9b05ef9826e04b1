/** Who had this passage first? */
@NullMarked
package org.denbun.copy;

import org.jspecify.annotations.NullMarked;
