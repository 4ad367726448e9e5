-- The few commands of Redis that the script of shared limits uses, on hashes of strings, as a function that runs the
-- script: at a time in seconds and microseconds, with so many keys, then those, then the arguments.

local hashes, moment = {}, {}
local commands = {}

local function hash(name)
  local found = hashes[name]
  if not found then
    found = {}
    hashes[name] = found
  end
  return found
end

function commands.TIME()
  return moment
end

function commands.HGETALL(name)
  local flat = {}
  for field, value in pairs(hash(name)) do
    flat[#flat + 1] = field
    flat[#flat + 1] = value
  end
  return flat
end

function commands.HSET(name, ...)
  local held, given = hash(name), {...}
  for place = 1, #given, 2 do
    held[given[place]] = tostring(given[place + 1])
  end
end

function commands.HINCRBY(name, field, by)
  local held = hash(name)
  held[field] = string.format('%.0f', tonumber(held[field] or 0) + tonumber(by))
end

function commands.HDEL(name, field)
  hash(name)[field] = nil
end

function commands.PEXPIRE()
end

local redis = {
  call = function(command, ...)
    return (commands[command] or error(command))(...)
  end,
}

local function run(script, seconds, microseconds, count, ...)
  moment = {string.format('%.0f', seconds), string.format('%.0f', microseconds)}
  local KEYS, ARGV = {}, {}
  for place, given in ipairs({...}) do
    if place <= count then
      KEYS[place] = given
    else
      ARGV[place - count] = string.format('%.0f', given)
    end
  end
  return unpack(script(redis, KEYS, ARGV))
end

return {hashes = hashes, run = run}
