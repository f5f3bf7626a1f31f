-- A ticket takes its place, or keeps the place that it has; one that is on offer stays on offer.
-- KEYS: ticket, queue, tickets   ARGV: id, order, then field, value, ...
local fields = {}
for i = 3, #ARGV do
  fields[#fields + 1] = ARGV[i]
end
redis.call('HSET', KEYS[1], unpack(fields))
if redis.call('HGET', KEYS[1], 'state') ~= 'offered' then
  redis.call('HSET', KEYS[1], 'state', 'waiting')
end
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
redis.call('SADD', KEYS[3], ARGV[1])
return 1
