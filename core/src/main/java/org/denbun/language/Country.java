package org.denbun.language;

/**
 * A country as a source.
 *
 * @param name its usual name
 * @param government what to call its government
 * @param english its name in English
 */
public record Country(String name, String government, String english) {}
