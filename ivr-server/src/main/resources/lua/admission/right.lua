-- The last guess of the caller was the PIN: it counts for nobody, and the caller begins anew.
-- KEYS: guesses of the caller, of all
redis.call('DEL', KEYS[1])
if tonumber(redis.call('GET', KEYS[2]) or '0') > 0 then
  return redis.call('DECR', KEYS[2])
end
return 0
