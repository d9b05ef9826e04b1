@NullMarked
package org.denbun.archive.comparison;

import org.jspecify.annotations.NullMarked;
