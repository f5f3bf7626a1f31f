-- A ticket takes its place, or keeps the place that it has. It waits, unless it is kept on offer because its telephone rings.
-- KEYS: ticket, queue, tickets   ARGV: id, order, "waits" or "keeps", then field, value, ...
local fields = {}
for i = 4, #ARGV do
  fields[#fields + 1] = ARGV[i]
end
redis.call('HSET', KEYS[1], unpack(fields))
if ARGV[3] == 'waits' or redis.call('HEXISTS', KEYS[1], 'state') == 0 then
  redis.call('HSET', KEYS[1], 'state', 'waiting')
  redis.call('HDEL', KEYS[1], 'agent', 'offer')
end
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
redis.call('SADD', KEYS[3], ARGV[1])
return 1
