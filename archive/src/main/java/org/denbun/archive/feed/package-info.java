/** From news feeds to articles, without doing harm to those who are asked or who ask. */
@NullMarked
package org.denbun.archive.feed;

import org.jspecify.annotations.NullMarked;
