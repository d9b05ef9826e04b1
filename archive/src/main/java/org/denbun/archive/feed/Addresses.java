package org.denbun.archive.feed;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Which addresses may be asked: none inside the network of whoever runs this. */
final class Addresses {
  private Addresses() {}

  /**
   * Lets public addresses pass. Every address that the host has is looked at; the JVM keeps what it
   * was told of a host for half a minute, so that the connection goes to no other.
   *
   * @throws IOException where the address is not public, or not of the web
   */
  static void check(URI address) throws IOException {
    for (InetAddress one : of(address)) {
      if (!isPublic(one)) {
        throw new IOException("not a public address: " + address.getHost());
      }
    }
  }

  /**
   * Lets addresses of the web pass, public or not.
   *
   * @throws IOException where it is none
   */
  static void checkWeb(URI address) throws IOException {
    String scheme = String.valueOf(address.getScheme());
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!web || address.getHost() == null) {
      throw new IOException("no address of the web: " + address);
    }
  }

  private static InetAddress[] of(URI address) throws IOException {
    String host = address.getHost();
    try {
      boolean bracketed = host.startsWith("[") && host.endsWith("]");
      return InetAddress.getAllByName(bracketed ? host.substring(1, host.length() - 1) : host);
    } catch (UnknownHostException unknown) {
      throw new IOException("no such host: " + host, unknown);
    }
  }

  /** By the registries of special-purpose addresses (RFC 6890). */
  static boolean isPublic(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    return !special
        && switch (address) {
          case Inet4Address four -> isPublic4(four.getAddress());
          case Inet6Address six -> isPublic6(six.getAddress());
          default -> false;
        };
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean example =
        first == 198 && second == 51 && bytes[2] == 100
            || first == 203 && second == 0 && bytes[2] == 113;
    return first != 0 && first < 224 && !shared && !protocol && !benchmark && !example;
  }

  /** Global unicast alone, without what leads to IPv4 again (6to4, Teredo) or to examples. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    boolean global = (first & 0xE000) == 0x2000;
    return global && first != 0x2002 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
  }
}
