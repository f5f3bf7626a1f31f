-- A ticket takes its place, or keeps the place that it has; answers the place, or 0 where there is none.
-- KEYS: ticket, queue, tickets   ARGV: id, order, how, most, then field, value, ...
-- how: "enters" unless the queue is full, "waits" at the place it has already, "rings" on offer, "talks" and waits no more
local how = ARGV[3]
if how == 'enters' and not redis.call('ZSCORE', KEYS[2], ARGV[1])
    and redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[4]) then
  return 0
end
local fields = {}
for i = 5, #ARGV do
  fields[#fields + 1] = ARGV[i]
end
redis.call('HSET', KEYS[1], unpack(fields))
redis.call('SADD', KEYS[3], ARGV[1])
if how == 'talks' then
  redis.call('HSET', KEYS[1], 'state', 'talking')
  redis.call('ZREM', KEYS[2], ARGV[1])
  return 0
end
if how ~= 'rings' or redis.call('HEXISTS', KEYS[1], 'state') == 0 then
  redis.call('HSET', KEYS[1], 'state', 'waiting')
  redis.call('HDEL', KEYS[1], 'agent', 'offer')
end
redis.call('ZADD', KEYS[2], 'NX', ARGV[2], ARGV[1])
return redis.call('ZRANK', KEYS[2], ARGV[1]) + 1
