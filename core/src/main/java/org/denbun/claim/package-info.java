@NullMarked
package org.denbun.claim;

import org.jspecify.annotations.NullMarked;
