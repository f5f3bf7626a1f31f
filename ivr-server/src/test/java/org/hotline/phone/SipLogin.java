package org.hotline.phone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** How a telephone registers: without a password first, then with the answer to what was asked. */
record SipLogin(String account, String password, int telephone, int hotline, String call) {
  private static final String NONCE_COUNT = "00000001";
  private static final String OWN_NONCE = "0a4f113b";

  static SipLogin of(String account, String password, int telephone, int hotline) {
    return new SipLogin(account, password, telephone, hotline, UUID.randomUUID().toString());
  }

  String contact() {
    return "sip:%s@127.0.0.1:%d".formatted(account, telephone);
  }

  String first() {
    return request(1, "");
  }

  String second(SipText refusal) {
    String asked = refusal.header("WWW-Authenticate");
    SipText question = new SipText(asked);
    String realm = question.found("realm=\"([^\"]*)\"");
    String nonce = question.found("nonce=\"([^\"]*)\"");
    return request(
        2,
        "Authorization: Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\", algorithm=MD5, cnonce=\"%s\", opaque=\"%s\", qop=auth, nc=%s\r\n"
            .formatted(
                account,
                realm,
                nonce,
                server(),
                response(realm, nonce),
                OWN_NONCE,
                question.found("opaque=\"([^\"]*)\""),
                NONCE_COUNT));
  }

  private String response(String realm, String nonce) {
    String secret = md5(account + ":" + realm + ":" + password);
    String act = md5("REGISTER:" + server());
    return md5(String.join(":", secret, nonce, NONCE_COUNT, OWN_NONCE, "auth", act));
  }

  private String request(int sequence, String authorization) {
    return """
    REGISTER %1$s SIP/2.0\r
    Via: SIP/2.0/UDP 127.0.0.1:%2$d;branch=z9hG4bK%3$s%4$d\r
    From: <sip:%5$s@127.0.0.1>;tag=telephone\r
    To: <sip:%5$s@127.0.0.1>\r
    Call-ID: %3$s\r
    CSeq: %4$d REGISTER\r
    Contact: <%6$s>\r
    Max-Forwards: 70\r
    Expires: 600\r
    %7$sContent-Length: 0\r
    \r
    """
        .formatted(server(), telephone, call, sequence, account, contact(), authorization);
  }

  private String server() {
    return "sip:127.0.0.1:" + hotline;
  }

  private static String md5(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
