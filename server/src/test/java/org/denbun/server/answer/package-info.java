@NullMarked
package org.denbun.server.answer;

import org.jspecify.annotations.NullMarked;
