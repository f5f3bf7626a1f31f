-- A ticket leaves, whatever its state.
-- KEYS: ticket, queue, tickets   ARGV: id
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return redis.call('SREM', KEYS[3], ARGV[1])
