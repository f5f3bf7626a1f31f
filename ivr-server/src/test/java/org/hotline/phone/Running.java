package org.hotline.phone;

import java.io.IOException;
import java.util.Optional;

/** What runs of an installation: started one after another, stopped the other way round. */
record Running(
    TemporaryHome directory,
    HotlineHome home,
    RedisProcess redis,
    HotlineAsterisk asterisk,
    Optional<Gate> gate,
    ServerProcess server,
    TelephoneNetwork network,
    HotlineApi api,
    SwitchProbe probe,
    StoreProbe store,
    People people)
    implements AutoCloseable {

  /** Nothing stays behind when what comes after it does not start. */
  static Running start(Equipment equipment, boolean gated) throws IOException {
    Machine machine = Machine.here();
    TemporaryHome directory = TemporaryHome.make("hotline-test");
    HotlineHome home = HotlineHome.make(machine, directory.resolve("hotline"), HotlinePorts.free());
    equipment.furnish(home);
    KeptSounds.bring(home);
    RedisProcess redis = RedisProcess.start(machine.room(home.directory()), home.ports().redis());
    try {
      return with(redis, directory, home, equipment, gated);
    } catch (IOException | RuntimeException failed) {
      redis.stop();
      throw failed;
    }
  }

  private static Running with(
      RedisProcess redis,
      TemporaryHome directory,
      HotlineHome home,
      Equipment equipment,
      boolean gated)
      throws IOException {
    HotlineAsterisk asterisk = HotlineAsterisk.start(Machine.here(), home);
    try {
      Optional<Gate> gate = gated ? Optional.of(gate(home, equipment)) : Optional.empty();
      return with(redis, asterisk, gate, directory, home, equipment);
    } catch (IOException | RuntimeException failed) {
      asterisk.close();
      throw failed;
    }
  }

  private static Gate gate(HotlineHome home, Equipment equipment) throws IOException {
    Gate gate = Gate.before(home.ports().asterisk());
    equipment.setting("asterisk.http.port", String.valueOf(gate.port()));
    return gate;
  }

  private static Running with(
      RedisProcess redis,
      HotlineAsterisk asterisk,
      Optional<Gate> gate,
      TemporaryHome directory,
      HotlineHome home,
      Equipment equipment)
      throws IOException {
    Machine machine = Machine.here();
    HotlineApi api = new HotlineApi(home.ports().http(), home.secret("api-token"));
    ServerProcess server =
        ServerProcess.start(
            equipment.configure(machine, home), directory.resolve("server.out"), api);
    KeptSounds.keep(home);
    TelephoneNetwork network =
        TelephoneNetwork.start(machine.room(directory.resolve("network")), home.ports().network());
    SwitchProbe probe = new SwitchProbe(home.ari());
    StoreProbe store = StoreProbe.of(home);
    People people = new People(home, network, probe);
    return new Running(
        directory, home, redis, asterisk, gate, server, network, api, probe, store, people);
  }

  @Override
  public void close() throws IOException {
    network.close();
    store.close();
    server.stop();
    if (gate.isPresent()) {
      gate.get().close();
    }
    asterisk.close();
    redis.stop();
    directory.close();
  }
}
