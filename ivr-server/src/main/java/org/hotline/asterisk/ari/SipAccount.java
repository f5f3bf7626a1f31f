package org.hotline.asterisk.ari;

/** What one agent's SIP account is made of, and how each part is set. */
final class SipAccount {
  /**
   * Seconds; with the time to answer, so soon a telephone that was unplugged is known to be gone.
   */
  private static final String ASKED_EVERY = "3";

  /** Room for two repetitions, after half a second and after one and a half. */
  private static final String ANSWERS_WITHIN = "3.0";

  private SipAccount() {}

  static SorceryObject auth(String account, String password) {
    return new SorceryObject("auth", account)
        .with("auth_type", "userpass")
        .with("username", account)
        .with("password", password);
  }

  static SorceryObject aor(String account) {
    return new SorceryObject("aor", account)
        .with("max_contacts", "3")
        .with("remove_existing", "yes")
        .with("qualify_frequency", ASKED_EVERY)
        .with("qualify_timeout", ANSWERS_WITHIN);
  }

  static SorceryObject endpoint(String account) {
    return new SorceryObject("endpoint", account)
        .with("aors", account)
        .with("auth", account)
        .with("context", "from-agent")
        .with("allow", "!all,g722,alaw,ulaw")
        .with("dtmf_mode", "rfc4733")
        .with("direct_media", "no")
        .with("rtp_symmetric", "yes")
        .with("force_rport", "yes")
        .with("rewrite_contact", "yes")
        .with("rtp_timeout", "30")
        .with("rtp_timeout_hold", "3600");
  }
}
