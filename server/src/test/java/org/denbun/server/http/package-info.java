@NullMarked
package org.denbun.server.http;

import org.jspecify.annotations.NullMarked;
