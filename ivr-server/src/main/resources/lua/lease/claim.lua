-- An installation claims the prefix, or renews its claim; whoever holds it otherwise is told.
-- KEYS: lease   ARGV: installation, life, name, moment, milliseconds
local holder = redis.call('HGET', KEYS[1], 'installation')
if holder and holder ~= ARGV[1] then
  return redis.call('HMGET', KEYS[1], 'name', 'since')
end
redis.call('HSET', KEYS[1], 'installation', ARGV[1], 'life', ARGV[2], 'name', ARGV[3])
redis.call('HSETNX', KEYS[1], 'since', ARGV[4])
redis.call('PEXPIRE', KEYS[1], ARGV[5])
return {}
