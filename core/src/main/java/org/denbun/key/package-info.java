/** By which a name in one script meets the same name in another. */
@NullMarked
package org.denbun.key;

import org.jspecify.annotations.NullMarked;
