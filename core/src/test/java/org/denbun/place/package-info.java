@NullMarked
package org.denbun.place;

import org.jspecify.annotations.NullMarked;
