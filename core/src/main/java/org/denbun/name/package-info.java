/** Who and what an article names. */
@NullMarked
package org.denbun.name;

import org.jspecify.annotations.NullMarked;
