-- Book places in the windows of one budget, or of a key's and its organization's, on the server's own clock.
--
-- KEYS: one hash per budget: first the key's, then, where it is shared, the organization's.
-- ARGV: places wanted (0 asks for none); milliseconds that the caller can wait; the number of the window that it has a
--   place in already, or 0; 1 if it was refused before; then for each budget what the caller knows: limit, window in ms,
--   ms until the window's end, ms by which that may be rounded up, places left in it, number of a window to which places
--   are given back, how many. -1 says nothing.
-- Returns: places booked; ms until they may be used; ms until they are void; the window's number; the limit; the window;
--   ms until the present window ends; 1 if an answer said so, 0 if it is taken to be as long as the one before; ms until
--   which answers said that nothing is left; ms for which nothing is to be booked, because programs that book nothing use
--   much of the limit.
--
-- A hash holds `limit`, `window`, `ends` (when the present window ends), `closed` (until when an answer said that nothing
-- is left), `number` (the present window's), `said` (the last window whose end an answer said), `seen` (when it was last
-- used), and for each window from the present one on its booked places, under its number. `others` counts the present
-- window's requests that nobody booked. Where they are many, a booked place may be taken already when its caller comes: until `apart` nothing is booked,
-- and each process keeps the limit by its own answers. All processes return to booking at once, by this clock.

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local wanted, patience, held, first = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1'

local MANY = 5 -- others that use more than this part of a window's requests are many
local APART = 60 -- windows
local LONGEST = 3600000 -- ms; nobody has longer windows

local function whole(value)
  return string.format('%.0f', value)
end

-- A number that calculations keep exact: anything else was not written here.
local function exact(text)
  local value = tonumber(text)
  if value and math.abs(value) <= 2 ^ 53 then return value end
end

local function load(name)
  local budget = {name = name, used = {}}
  local found = redis.call('HGETALL', name)
  for place = 1, #found, 2 do
    local field, value = found[place], exact(found[place + 1])
    if exact(field) then budget.used[exact(field)] = value else budget[field] = value end
  end
  if (budget.limit or 0) <= 0 then budget.limit = nil end
  if (budget.window or 0) <= 0 or budget.window > LONGEST then budget.window = nil end
  budget.number = budget.number or 1
  -- The clock was put back, or a replica whose clock is behind took over: all moments move with it.
  local back = math.max(0, (budget.seen or now) - now)
  for _, field in ipairs({'ends', 'closed', 'apart'}) do
    if budget[field] then budget[field] = budget[field] - back end
  end
  budget.seen = now
  return budget
end

local function save(budget)
  local fields = {'number', whole(budget.number)}
  for _, field in ipairs({'limit', 'window', 'ends', 'closed', 'said', 'others', 'apart', 'seen'}) do
    if budget[field] then
      fields[#fields + 1] = field
      fields[#fields + 1] = whole(budget[field])
    end
  end
  redis.call('HSET', budget.name, unpack(fields))
  for number, _ in pairs(budget.used) do
    if number < budget.number then redis.call('HDEL', budget.name, whole(number)) end
  end
  redis.call('PEXPIRE', budget.name, math.max(600000, math.ceil((budget.ends or now) - now)))
end

-- Close's window begins with the first request in it: with those that are booked, else with the next one.
local function roll(budget)
  if not budget.ends or now < budget.ends then return end
  local window = budget.window or 0
  local passed = 0
  if window > 0 then passed = math.floor((now - budget.ends) / window) end
  budget.number, budget.others = budget.number + 1 + passed, 0
  if (budget.used[budget.number] or 0) > 0 then
    budget.ends = budget.ends + (passed + 1) * window
  else
    budget.ends = now + window
  end
end

local function learn(budget, from)
  local limit, window, ends_in, rounded, left = unpack(ARGV, from, from + 4)
  limit, window, ends_in, rounded, left = tonumber(limit), tonumber(window), tonumber(ends_in), tonumber(rounded), tonumber(left)
  local number, back = tonumber(ARGV[from + 5]), tonumber(ARGV[from + 6])
  if limit > 0 then budget.limit = limit end
  if window > 0 then budget.window = window end
  roll(budget)
  if back > 0 and number >= budget.number then
    budget.used[number] = math.max(0, (budget.used[number] or 0) - back)
    redis.call('HSET', budget.name, whole(number), whole(budget.used[number]))
  end
  if ends_in < 0 then return end
  local ends, half = now + ends_in, (budget.window or 0) / 2
  if budget.ends and ends < budget.ends - half then return end -- about a window that is over
  if budget.ends and rounded > 0 and ends - rounded < budget.ends then
    -- Rounded up to whole seconds: of all that was said of one window the least counts.
    if ends - rounded < budget.ends - (budget.window or math.huge) - 10 then return end
    if budget.said == budget.number or ends > budget.ends + half then ends = math.min(ends, budget.ends) end
  elseif budget.ends and ends > budget.ends + half and left ~= 0 then
    budget.number, budget.others = budget.number + 1, 0
  end
  budget.ends, budget.said = ends, budget.number
  if left == 0 then budget.closed = ends end
  if budget.limit and left >= 0 then
    local used, known = budget.limit - left, budget.used[budget.number] or 0
    if used > known then
      -- Where nobody booked yet, it may be our own that used it: the storage was not there.
      if known > 0 then budget.others = (budget.others or 0) + used - known end
      if (budget.others or 0) > budget.limit / MANY then budget.apart = now + APART * (budget.window or 0) end
      budget.used[budget.number] = used
      redis.call('HSET', budget.name, whole(budget.number), whole(used))
    end
  end
end

-- The window of a moment: its number and its end.
local function window_at(budget, moment)
  if moment < budget.ends then return budget.number, budget.ends end
  local window = math.max(budget.window, 1)
  local later = math.floor((moment - budget.ends) / window)
  return budget.number + 1 + later, budget.ends + (later + 1) * window
end

local budgets = {}
for place, name in ipairs(KEYS) do
  budgets[place] = load(name)
  learn(budgets[place], 5 + (place - 1) * 7)
end
local own = budgets[1]
local limit, window = own.limit or 0, own.window or 0

local function answer(booked, at, void, number)
  local closed = now
  for _, budget in ipairs(budgets) do
    save(budget)
    closed = math.max(closed, budget.closed or 0)
  end
  return {booked, math.max(0, math.ceil(at - now)), math.max(0, math.ceil(void - now)), number, limit, window,
    math.max(0, math.ceil((own.ends or now) - now)), own.said == own.number and 1 or 0, math.ceil(closed - now),
    math.max(0, math.ceil((own.apart or now) - now))}
end

if wanted == 0 then return answer(0, now, now, own.number) end
if not own.limit or not own.window then
  -- Nothing to count by; a refusal that told no limit still holds everybody up.
  local at = math.max(now, own.closed or 0)
  if at - now > patience then return answer(0, at, at, 0) end
  for _, budget in ipairs(budgets) do
    redis.call('HINCRBY', budget.name, whole(budget.number), 1)
  end
  return answer(1, at, at, 0)
end
for _, budget in ipairs(budgets) do
  if not budget.ends then budget.ends = now + budget.window end
end
-- A place that is not known was booked before all was lost.
if held >= own.number and (own.used[held] or 0) > 0 then
  local later = held - own.number
  local at = now
  if later > 0 then at = own.ends + (later - 1) * own.window end
  return answer(1, at, own.ends + later * own.window, held)
end

local at = now
for _ = 1, 100000 do
  if at - now > patience then return answer(0, at, at, 0) end
  local full, void, places, taken = false, nil, wanted, {}
  for place, budget in ipairs(budgets) do
    local number, ends = window_at(budget, at)
    local free = budget.limit - (budget.used[number] or 0)
    -- A few places of later windows are kept for callers that were refused, so that they need not wait in line again.
    if number > budget.number and not first and budget.limit > 9 then free = free - math.ceil(budget.limit / 60) end
    if free <= 0 then
      at, full = ends, true
      break
    end
    -- Others find at least half of what is left.
    places = math.min(places, math.max(1, math.floor(free / 2)))
    void = math.min(void or ends, ends)
    taken[place] = number
  end
  if not full then
    if at > now then places = 1 end
    for place, budget in ipairs(budgets) do
      redis.call('HINCRBY', budget.name, whole(taken[place]), places)
    end
    return answer(places, at, void, taken[1])
  end
end
return answer(0, at, at, 0)
