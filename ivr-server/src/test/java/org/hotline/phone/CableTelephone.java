package org.hotline.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** An agent's telephone on a cable, which can be pulled: then it neither hears nor says a thing. */
public final class CableTelephone implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Cable cable;
  private final SipLogin login;
  private final Handset handset;

  private CableTelephone(int hotline, String account, String password) throws IOException {
    this.cable = new Cable(hotline);
    this.login = SipLogin.of(account, password, cable.port(), hotline);
    this.handset = new Handset(cable, login.contact());
  }

  /** Returns when it has registered; takes each call up at once. */
  static CableTelephone register(HotlinePorts ports, String account, String password)
      throws IOException {
    CableTelephone telephone = new CableTelephone(ports.sip(), account, password);
    telephone.handset.begin();
    telephone.cable.send(telephone.login.first());
    telephone.cable.send(telephone.login.second(telephone.handset.answer(SOON)));
    assertThat(telephone.handset.answer(SOON).text()).startsWith("SIP/2.0 200");
    return telephone;
  }

  /** From the next ring on, does not answer. */
  public CableTelephone letsRing() {
    handset.letsRing();
    return this;
  }

  /** Like a telephone that sends no packets while nobody speaks. */
  public CableTelephone isMute() {
    handset.isMute();
    return this;
  }

  public CableTelephone rings() {
    return comesTo("rings", () -> handset.rings() > 0);
  }

  public CableTelephone talks() {
    return comesTo("talks", handset::inCall);
  }

  public CableTelephone isHungUp() {
    return comesTo("is hung up", () -> !handset.inCall());
  }

  /** The hotline asks so often whether the telephone is there, and hears that it is. */
  public CableTelephone isAskedAgain(int times) {
    int before = handset.asked();
    return comesTo("is asked", () -> handset.asked() >= before + times);
  }

  public void isUnplugged() {
    cable.isPulled();
  }

  public void isPluggedIn() {
    cable.isPutBack();
  }

  @Override
  public void close() {
    cable.close();
    handset.close();
  }

  private CableTelephone comesTo(String what, BooleanSupplier so) {
    assertThat(Patience.of(SOON).until(so))
        .as("the telephone of %s %s", login.account(), what)
        .isTrue();
    return this;
  }
}
