@NullMarked
package org.denbun.label;

import org.jspecify.annotations.NullMarked;
