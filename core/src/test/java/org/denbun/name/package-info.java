@NullMarked
package org.denbun.name;

import org.jspecify.annotations.NullMarked;
