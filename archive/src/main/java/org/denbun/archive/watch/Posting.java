package org.denbun.archive.watch;

/**
 * An event that is to be posted.
 *
 * @param json the body
 * @param attempts how often it was tried before
 */
record Posting(long event, long watch, String json, int attempts, Hook hook) {}
