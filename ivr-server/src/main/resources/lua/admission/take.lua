-- Counts a guess at the PIN before it is looked at; 0 where the caller, or all together, have had too many.
-- KEYS: guesses of the caller, of all   ARGV: most of the caller, milliseconds, most of all, milliseconds
local own = tonumber(redis.call('GET', KEYS[1]) or '0')
local all = tonumber(redis.call('GET', KEYS[2]) or '0')
if own >= tonumber(ARGV[1]) or all >= tonumber(ARGV[3]) then
  return 0
end
redis.call('INCR', KEYS[1])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
if redis.call('INCR', KEYS[2]) == 1 then
  redis.call('PEXPIRE', KEYS[2], ARGV[4])
end
return 1
