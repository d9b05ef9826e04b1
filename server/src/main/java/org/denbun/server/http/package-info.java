/** What HTTP asks of every answer: who may ask, how much, and how trouble is told. */
@NullMarked
package org.denbun.server.http;

import org.jspecify.annotations.NullMarked;
