@NullMarked
package org.denbun.gazetteer;

import org.jspecify.annotations.NullMarked;
