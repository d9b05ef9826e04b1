@NullMarked
package org.denbun.language;

import org.jspecify.annotations.NullMarked;
