package org.hotline.flow.read;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hotline.connector.BaseUrl;
import org.hotline.connector.Network;
import org.hotline.connector.PrivateAddresses;
import org.hotline.flow.mistake.Located;
import org.hotline.flow.mistake.Mistakes;
import org.hotline.flow.mistake.Rule;

/** What can be said about a connector before anything is asked. */
final class ConnectorVetting implements Vetted.Vetting<Filled> {
  /** Whatever happens to a back-end, callers hear the way on within this time. */
  private static final Duration CALLERS_WAIT = Duration.ofSeconds(3);

  @Override
  public boolean holds(Filled filled, Mistakes mistakes) {
    tellOfALongWait(filled, mistakes);
    return addressIsPermitted(filled, mistakes) & secretIsSafe(filled, mistakes);
  }

  /** What it offers is known all the same, so that no step which asks it is blamed. */
  private static void tellOfALongWait(Filled filled, Mistakes mistakes) {
    filled
        .find(ConnectorForm.TIMEOUT)
        .filter(timeout -> timeout.value().compareTo(CALLERS_WAIT) > 0)
        .ifPresent(
            timeout ->
                mistakes.add(
                    timeout.at(),
                    Rule.LONG_WAIT,
                    "callers hear the way on within 3 seconds whatever a back-end does, but this one may take %d; write 3s or less, and ask a slower one again in a step of its own after a 'say'"
                        .formatted(timeout.value().toSeconds())));
  }

  /** Names are looked up, and their addresses looked at, each time that something is asked. */
  private static boolean addressIsPermitted(Filled filled, Mistakes mistakes) {
    Located<BaseUrl> base = filled.get(ConnectorForm.BASE_URL);
    List<Network> allowed = filled.get(ConnectorForm.ALLOW_PRIVATE);
    boolean good =
        address(base.value()).map(here -> PrivateAddresses.permit(here, allowed)).orElse(true);
    if (!good) {
      mistakes.add(
          base.at(),
          Rule.WRONG_VALUE,
          "%s is a private address; if the back-end is really there, write it under 'allow-private'"
              .formatted(base.value().host()));
    }
    return good;
  }

  private static Optional<InetAddress> address(BaseUrl base) {
    return base.isThisMachine() ? Optional.of(InetAddress.ofLiteral("127.0.0.1")) : base.address();
  }

  private static boolean secretIsSafe(Filled filled, Mistakes mistakes) {
    boolean open =
        !filled.get(ConnectorForm.BASE_URL).value().secure()
            && filled.get(ConnectorForm.ALLOW_PRIVATE).isEmpty();
    return filled
        .find(ConnectorForm.SECRET)
        .filter(_ -> open)
        .map(secret -> tell(secret, mistakes))
        .orElse(true);
  }

  private static boolean tell(Located<?> secret, Mistakes mistakes) {
    mistakes.add(
        secret.at(),
        Rule.WRONG_VALUE,
        "http:// shows the secret to everyone on the way; write https:// in 'base-url'");
    return false;
  }
}
