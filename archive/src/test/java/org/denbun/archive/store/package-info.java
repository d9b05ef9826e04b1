@NullMarked
package org.denbun.archive.store;

import org.jspecify.annotations.NullMarked;
