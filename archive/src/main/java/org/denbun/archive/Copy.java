package org.denbun.archive;

/**
 * A passage that another article had first. Offsets are code points, {@code [begin, end)}.
 *
 * @param begin where it begins in the copy
 * @param end where it ends there
 * @param of the id of the article that had it first
 * @param ofBegin where it begins in that article
 * @param ofEnd where it ends there
 */
public record Copy(int begin, int end, String of, int ofBegin, int ofEnd) {}
