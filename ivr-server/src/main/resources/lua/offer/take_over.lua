-- A dispatcher takes over: answers its epoch, the only one under which offers are committed from now on.
-- KEYS: epoch, fence
-- What was lost goes on by the clock, beyond every number that was given before.
local time = redis.call('TIME')
local beyond = time[1] .. string.format('%06d', time[2])
redis.call('SET', KEYS[1], beyond, 'NX')
redis.call('SET', KEYS[2], beyond, 'NX')
return redis.call('INCR', KEYS[1])
