@NullMarked
package org.denbun.server.picture;

import org.jspecify.annotations.NullMarked;
