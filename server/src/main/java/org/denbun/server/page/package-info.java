/** The pages: what each shows, in Japanese and English. */
@NullMarked
package org.denbun.server.page;

import org.jspecify.annotations.NullMarked;
