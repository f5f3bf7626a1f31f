-- The agent answered: the ticket talks, if it is still this offer's.
-- KEYS: ticket, agent, queue   ARGV: token, id, moment
if redis.call('HGET', KEYS[1], 'offer') ~= ARGV[1] then
  return 0
end
redis.call('HSET', KEYS[1], 'state', 'talking')
redis.call('ZREM', KEYS[3], ARGV[2])
redis.call('HSET', KEYS[2], 'state', 'talking', 'since', ARGV[3])
return 1
