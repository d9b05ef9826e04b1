@NullMarked
package org.denbun.server;

import org.jspecify.annotations.NullMarked;
