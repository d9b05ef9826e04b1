@NullMarked
package org.denbun.event;

import org.jspecify.annotations.NullMarked;
