-- A server that stops gives its claim up, unless its next life has renewed it already.
-- KEYS: lease   ARGV: life
if redis.call('HGET', KEYS[1], 'life') ~= ARGV[1] then
  return 0
end
return redis.call('DEL', KEYS[1])
