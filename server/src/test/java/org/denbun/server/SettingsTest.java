package org.denbun.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.0.1", "example.jp"})
  void otherAddressesThanLoopbackNeedAToken(String host) {
    assertThrows(IllegalArgumentException.class, () -> new Settings(host, 0, null, false));
    assertEquals(host, new Settings(host, 0, "a long enough token", false).host());
  }

  @Test
  void refusesShortTokensAndWrongPorts() {
    assertThrows(
        IllegalArgumentException.class, () -> new Settings("127.0.0.1", 0, "short", false));
    assertThrows(
        IllegalArgumentException.class, () -> new Settings("127.0.0.1", 65536, null, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"::1", "[::1]"})
  void listensOnIpv6(String host) {
    try (Running running = Running.with(new Settings(host, 0, null, false))) {
      assertTrue(running.address().startsWith("http://[::1]:"), running.address());
      assertEquals(200, running.get("/api/affairs").statusCode());
    }
  }

  @Test
  void saysThatAPortIsTaken() {
    try (Running running = Running.empty()) {
      var settings = Settings.loopback(running.port());
      var failed = assertThrows(IllegalStateException.class, () -> Running.with(settings));
      assertEquals(
          "cannot listen on 127.0.0.1 port " + running.port() + ": address already in use",
          failed.getMessage());
    }
  }

  @Test
  void saysThatThereIsNoSuchAddress() {
    var settings = new Settings("no.such.invalid", 0, "a long enough token", false);
    var failed = assertThrows(IllegalStateException.class, () -> Running.with(settings));
    assertEquals(
        "cannot listen on no.such.invalid port 0: there is no such address", failed.getMessage());
  }
}
