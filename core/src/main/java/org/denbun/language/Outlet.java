package org.denbun.language;

/**
 * A news outlet.
 *
 * @param name its fullest usual name
 * @param country ISO 3166 code, or empty where unknown
 * @param owner the government whose own outlet it is, or empty where it is its own body
 */
public record Outlet(String name, String country, String owner) {

  /** The body that speaks through it: a government through its own outlet, else itself. */
  public String institution() {
    return owner.isEmpty() ? name : owner;
  }
}
