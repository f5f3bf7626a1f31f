-- A waiting ticket is offered to a ready agent, if the asking dispatcher is still the one.
-- KEYS: epoch, fence, ticket, agent   ARGV: epoch, agent, moment
local epoch = redis.call('GET', KEYS[1])
if not epoch then
  return {'forgotten', 0}
end
if epoch ~= ARGV[1] then
  return {'fenced', 0}
end
if redis.call('HGET', KEYS[3], 'state') ~= 'waiting' then
  return {'ticket-gone', 0}
end
if redis.call('HGET', KEYS[4], 'state') ~= 'ready' then
  return {'agent-busy', 0}
end
local token = redis.call('INCR', KEYS[2])
redis.call('HSET', KEYS[3], 'state', 'offered', 'agent', ARGV[2], 'offer', token)
redis.call('HSET', KEYS[4], 'state', 'offered', 'since', ARGV[3], 'offer', token)
return {'done', token}
