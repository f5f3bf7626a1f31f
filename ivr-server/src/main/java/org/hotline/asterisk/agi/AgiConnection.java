package org.hotline.asterisk.agi;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import org.asteriskjava.fastagi.AgiChannel;
import org.asteriskjava.fastagi.AgiException;
import org.asteriskjava.fastagi.AgiReader;
import org.asteriskjava.fastagi.AgiRequest;
import org.asteriskjava.fastagi.command.AnswerCommand;
import org.asteriskjava.fastagi.internal.DefaultAgiChannelFactory;
import org.asteriskjava.fastagi.internal.FastAgiConnectionHandler;
import org.hotline.call.Arrival;
import org.hotline.call.Call;
import org.hotline.call.CallEnded;
import org.hotline.call.CallId;
import org.hotline.call.Ending;
import org.hotline.call.HandedOver;
import org.hotline.call.Mailbox;
import org.hotline.call.ServerStops;
import org.hotline.call.VoiceFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a dialplan, from its greeting until the dialplan has its channel back. */
final class AgiConnection extends FastAgiConnectionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(AgiConnection.class);
  private static final DefaultAgiChannelFactory CHANNELS = new DefaultAgiChannelFactory();

  private final AgiSocket socket;
  private final AgiDesk desk;
  private final Mailbox mailbox = new Mailbox();
  private final TwoEars ears;

  static AgiConnection of(Socket socket, Duration greeting, AgiDesk desk) throws IOException {
    return new AgiConnection(new AgiSocket(socket, greeting), desk);
  }

  private AgiConnection(AgiSocket socket, AgiDesk desk) {
    super((_, _) -> null, socket, CHANNELS);
    this.socket = socket;
    this.desk = desk;
    this.ears = new TwoEars(mailbox, desk.clock());
  }

  @Override
  public void run() {
    try {
      AgiReader reader = createReader();
      AgiRequest request = reader.readRequest();
      AgiChannel channel = CHANNELS.createAgiChannel(request, createWriter(), reader);
      AgiLine line = new AgiLine(socket, channel, mailbox, ears);
      Greeting.of(request.getRequest()).ifPresent(greeting -> serve(greeting, line));
    } catch (AgiException garbage) {
      LOG.info("cut off who greeted us on AGI: {}", garbage.getMessage());
    } catch (CallEnded | VoiceFailed | ServerStops gone) {
      LOG.debug("a dialplan has its channel back: {}", gone.getMessage());
    } catch (RuntimeException | Error broken) {
      LOG.warn("a connection on AGI broke", broken);
    } finally {
      release();
    }
  }

  private void serve(Greeting greeting, AgiLine line) {
    Results results = new Results(line);
    if (!desk.secret().test(greeting.secret())) {
      refuse(greeting, results, "the secret is missing or wrong");
    } else if (!desk.reception().answers(greeting.flow())) {
      refuse(greeting, results, "there is no flow of this name");
    } else {
      answer(greeting, line, results);
    }
  }

  /** Nobody else listens any more when the dialplan has its channel back. */
  private void answer(Greeting greeting, AgiLine line, Results results) {
    try (ears) {
      ears.listen(desk.ear(), greeting.channel());
      results.begin();
      line.send(new AnswerCommand());
      follow(greeting, line, results);
    }
  }

  private static void refuse(Greeting greeting, Results results, String why) {
    LOG.warn("refused an AGI call, {}: {}", greeting, why);
    results.refuse(why);
  }

  private void follow(Greeting greeting, AgiLine line, Results results) {
    CallId call = CallId.of(greeting.channel());
    Findings.Finding finding = desk.findings().follow(call);
    try {
      tell(greeting, line, results, finding);
    } catch (HandedOver elsewhere) {
      desk.reception().expect(call);
      results.handOver(greeting.flow(), finding);
    } finally {
      desk.findings().forget(call);
    }
  }

  private void tell(Greeting greeting, AgiLine line, Results results, Findings.Finding finding) {
    Optional<Ending> ending = desk.reception().tell(call(greeting, line), greeting.flow());
    if (ending.isPresent()) {
      results.end(ending.get(), finding);
    } else {
      refuse(greeting, results, "all lines are busy");
    }
  }

  private Call call(Greeting greeting, AgiLine line) {
    Arrival arrival = new Arrival(greeting.from(), greeting.called(), desk.clock().instant());
    AgiVoice voice = new AgiVoice(line, mailbox, desk.files());
    return new Call(CallId.of(greeting.channel()), greeting.channel(), arrival, voice, mailbox);
  }
}
