package org.hotline.phone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A message of SIP as it came, and the answers to it. */
record SipText(String text) {
  private static final Pattern VIAS = Pattern.compile("(?mi)^Via: .*$");

  boolean isAnswer() {
    return text.startsWith("SIP/2.0");
  }

  boolean isFinal() {
    return !text.startsWith("SIP/2.0 1");
  }

  String method() {
    return text.substring(0, text.indexOf(' '));
  }

  String header(String name) {
    return found("(?mi)^" + name + ": (.*?)\\r?$");
  }

  String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("Expected " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  /** A description of sound that is to be sent to this port. */
  static String soundAt(int port) {
    return """
    v=0\r
    o=telephone 1 1 IN IP4 127.0.0.1\r
    s=-\r
    c=IN IP4 127.0.0.1\r
    t=0 0\r
    m=audio %d RTP/AVP 8 101\r
    a=rtpmap:8 PCMA/8000\r
    a=rtpmap:101 telephone-event/8000\r
    a=fmtp:101 0-15\r
    a=ptime:20\r
    """
        .formatted(port);
  }

  /** An answer of a telephone at this address; a body is a description of sound. */
  String answer(String status, String contact, String body) {
    String type = body.isEmpty() ? "" : "Content-Type: application/sdp\r\n";
    return "SIP/2.0 %s\r\n%s\r\nFrom: %s\r\nTo: %s\r\nCall-ID: %s\r\nCSeq: %s\r\nContact: <%s>\r\n%sContent-Length: %d\r\n\r\n%s"
        .formatted(
            status,
            vias(),
            header("From"),
            tagged(header("To")),
            header("Call-ID"),
            header("CSeq"),
            contact,
            type,
            body.length(),
            body);
  }

  private String vias() {
    return VIAS.matcher(text)
        .results()
        .map(it -> it.group().strip())
        .collect(Collectors.joining("\r\n"));
  }

  private static String tagged(String to) {
    return to.contains(";tag=") ? to : to + ";tag=telephone";
  }
}
