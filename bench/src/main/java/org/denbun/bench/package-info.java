/** Speed and size of a reader, measured beside the tokenizer that it stands on. */
@NullMarked
package org.denbun.bench;

import org.jspecify.annotations.NullMarked;
