package org.hotline.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * One event as one line of JSON, with the id of the call where the thread tells a call's story.
 * Being JSON, a message that a caller shaped cannot begin a line of its own.
 */
public final class JsonLine extends EncoderBase<ILoggingEvent> {
  /** The name under which a call's thread keeps the call's id. */
  public static final String CALL = "call";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final byte[] NONE = {};

  @Override
  public byte[] encode(ILoggingEvent event) {
    return (json(event) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] headerBytes() {
    return NONE;
  }

  @Override
  public byte[] footerBytes() {
    return NONE;
  }

  private static ObjectNode json(ILoggingEvent event) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
    json.put("level", event.getLevel().toString());
    json.put("logger", event.getLoggerName());
    Optional.ofNullable(event.getMDCPropertyMap().get(CALL)).ifPresent(it -> json.put(CALL, it));
    json.put("message", event.getFormattedMessage());
    Optional.ofNullable(event.getThrowableProxy())
        .ifPresent(thrown -> json.put("trace", ThrowableProxyUtil.asString(thrown)));
    return json;
  }
}
