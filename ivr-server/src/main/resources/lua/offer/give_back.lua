-- The offer came to nothing: the ticket waits again at the place that it never lost.
-- KEYS: ticket   ARGV: token
if redis.call('HGET', KEYS[1], 'offer') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'state', 'waiting')
redis.call('HDEL', KEYS[1], 'agent', 'offer')
return 1
