@NullMarked
package org.denbun.view;

import org.jspecify.annotations.NullMarked;
