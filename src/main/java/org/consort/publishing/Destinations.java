package org.consort.publishing;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where messages may be sent: to public addresses by HTTPS, so that nobody can make the server
/// talk to machines only it can reach.
///
/// @param loopback whether this very machine may be a listener, by plain HTTP too
/// @param hosts names that may be called although their address is not public
public record Destinations(boolean loopback, Set<String> hosts) {
  /// Public addresses and nothing else.
  public static final Destinations PUBLIC = new Destinations(false, Set.of());

  /// Public addresses and this machine, as in the sandbox.
  public static final Destinations AND_LOOPBACK = new Destinations(true, Set.of());

  public Destinations {
    hosts = Set.copyOf(hosts);
  }

  /// Why nothing may be sent there; empty when it may.
  Optional<String> objection(URI url) {
    String host = url.getHost();
    if (host == null || url.getRawUserInfo() != null) {
      return Optional.of("an address such as https://listener.example/alma is wanted");
    }
    try {
      InetAddress[] addresses = InetAddress.getAllByName(host);
      boolean here = loopback && Stream.of(addresses).allMatch(InetAddress::isLoopbackAddress);
      if (!"https".equalsIgnoreCase(url.getScheme()) && !(here && isHttp(url))) {
        return Optional.of("only https is called");
      }
      boolean open = here || hosts.contains(host);
      return open || Stream.of(addresses).allMatch(Destinations::isPublic)
          ? Optional.empty()
          : Optional.of("its address is not public");
    } catch (UnknownHostException _) {
      return Optional.of("its host has no address");
    }
  }

  private static boolean isHttp(URI url) {
    return "http".equalsIgnoreCase(url.getScheme());
  }

  private static boolean isPublic(InetAddress address) {
    return !(address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address));
  }

  // What Java does not call local: 0/8, shared (100.64/10), tests (198.18/15), 240/4; and in IPv6
  // unique local fc00::/7, and addresses that wrap one of IPv4 (64:ff9b::/96, 2002::/16).
  private static boolean isReserved(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return switch (address) {
      case Inet4Address _ ->
          first == 0
              || first >= 240
              || (first == 100 && (second & 0xc0) == 64)
              || (first == 192 && second == 0)
              || (first == 198 && (second & 0xfe) == 18);
      case Inet6Address six ->
          (first & 0xfe) == 0xfc
              || (first == 0x20 && second == 0x02)
              || (first == 0 && second == 0x64)
              || six.isIPv4CompatibleAddress();
      default -> true;
    };
  }
}
