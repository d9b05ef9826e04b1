@NullMarked
package org.denbun.key;

import org.jspecify.annotations.NullMarked;
