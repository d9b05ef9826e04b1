@NullMarked
package org.denbun.chain;

import org.jspecify.annotations.NullMarked;
