package org.denbun.archive.store;

import org.denbun.archive.Entry;

/**
 * What became of an article.
 *
 * @param entry how it lies in the archive
 * @param isNew whether it was not there before
 */
public record Written(Entry entry, boolean isNew) {}
