@NullMarked
package org.denbun.text;

import org.jspecify.annotations.NullMarked;
