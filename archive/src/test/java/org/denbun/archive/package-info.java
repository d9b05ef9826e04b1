@NullMarked
package org.denbun.archive;

import org.jspecify.annotations.NullMarked;
