/** What a person is told of a reading: its facts in plain words, on one line each. */
@NullMarked
package org.denbun.view;

import org.jspecify.annotations.NullMarked;
