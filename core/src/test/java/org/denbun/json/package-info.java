@NullMarked
package org.denbun.json;

import org.jspecify.annotations.NullMarked;
