package org.denbun.archive;

/**
 * What tells whether anything in an archive has come, gone or been read anew. Numbers are never
 * given twice.
 *
 * @param article the number given last to an article
 * @param statement the number given last to what an article says
 * @param count how many articles say anything
 */
public record State(long article, long statement, int count) {}
