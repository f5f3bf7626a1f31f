package org.hotline.queue;

import java.util.Optional;
import java.util.OptionalInt;
import org.hotline.call.AgentId;
import org.hotline.call.Call;
import org.hotline.call.Checkpoint;
import org.hotline.call.QueueName;
import org.hotline.prompt.Language;

/**
 * A caller's request to wait: which queue, with which priority (the queue's own if empty), for
 * which agent rather than any other, heard in which language.
 */
public record Stay(
    Call call,
    QueueName queue,
    OptionalInt priority,
    Optional<AgentId> agent,
    Language language,
    Checkpoint here) {}
