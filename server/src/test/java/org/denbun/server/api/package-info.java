@NullMarked
package org.denbun.server.api;

import org.jspecify.annotations.NullMarked;
