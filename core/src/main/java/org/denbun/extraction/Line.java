package org.denbun.extraction;

/**
 * A line of bytes.
 *
 * @param number its place, counted from 1
 * @param bytes what stands there, without the line break
 * @param cut whether it is longer than what is kept
 */
record Line(int number, byte[] bytes, boolean cut) {}
