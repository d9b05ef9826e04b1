@NullMarked
package org.denbun.archive.watch;

import org.jspecify.annotations.NullMarked;
