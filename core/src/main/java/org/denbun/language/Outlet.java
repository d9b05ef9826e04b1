package org.denbun.language;

/**
 * A news outlet.
 *
 * @param name its fullest usual name
 * @param country ISO 3166 code, or empty where unknown
 */
public record Outlet(String name, String country) {}
