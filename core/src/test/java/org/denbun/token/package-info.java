@NullMarked
package org.denbun.token;

import org.jspecify.annotations.NullMarked;
