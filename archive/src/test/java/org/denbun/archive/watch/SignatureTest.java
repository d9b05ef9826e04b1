package org.denbun.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

  @Test
  void signsAsStandardWebhooksDoes() {
    // the example that implementations of Standard Webhooks share
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", ID, 1614265330, BODY));
  }

  @Test
  void anotherSecretTimeOrBodySignsOtherwise() {
    String one = Signature.of("a secret", ID, 1, BODY);
    assertNotEquals(one, Signature.of("another", ID, 1, BODY));
    assertNotEquals(one, Signature.of("a secret", ID, 2, BODY));
    assertNotEquals(one, Signature.of("a secret", ID, 1, "{}".getBytes(UTF_8)));
    assertNotEquals(one, Signature.of("whsec_???", ID, 1, BODY));
  }
}
