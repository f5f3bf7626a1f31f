package org.hotline.queue;

import java.util.OptionalInt;
import org.hotline.call.Call;
import org.hotline.call.Checkpoint;
import org.hotline.call.QueueName;
import org.hotline.prompt.Language;

/**
 * A caller's request to wait: which queue, with which priority (the queue's own if empty), heard in
 * which language.
 */
public record Stay(
    Call call, QueueName queue, OptionalInt priority, Language language, Checkpoint here) {}
