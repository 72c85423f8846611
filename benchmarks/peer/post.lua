-- For wrk: posts the pictures of a folder as forms, one after the other, and tells as JSON what came of it.
--   wrk -s post.lua ... http://host/path -- FOLDER [milliseconds between two requests of a connection]
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long us; } timeval; int gettimeofday(timeval *t, void *zone);")

local boundary = "pokecap-load"
local threads = {}
local clock = ffi.new("timeval")

local function micros()
    ffi.C.gettimeofday(clock, nil)
    return tonumber(clock.s) * 1e6 + tonumber(clock.us)
end

function setup(thread)
    thread:set("number", #threads)
    table.insert(threads, thread)
end

function init(args)
    bodies, sent, next, pause = {}, {}, 0, tonumber(args[2] or "0")
    accepted, refused, failed, times = 0, 0, 0, ""
    for name in io.popen("ls " .. args[1] .. "/*.png"):lines() do
        local file = io.open(name, "rb")
        table.insert(bodies, "--" .. boundary .. "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
            .. "Content-Type: image/png\r\n\r\n" .. file:read("*a") .. "\r\n--" .. boundary .. "--\r\n")
        file:close()
    end
    latencies = {}
end

function delay()
    -- Spread, so that connections do not stay in step.
    return pause == 0 and 0 or math.floor(pause * (0.5 + math.random()))
end

function request()
    next = next + 1
    local id = number .. "-" .. next
    sent[id] = micros()
    return wrk.format("POST", nil, {
        ["Content-Type"] = "multipart/form-data; boundary=" .. boundary,
        ["X-Request-Id"] = id,
    }, bodies[next % #bodies + 1])
end

-- PokeCap names the request in its answer, so that those that it took can be told from those that it refused.
function response(status, headers)
    local id = headers["X-Request-Id"]
    if status == 200 then
        accepted = accepted + 1
        if id and sent[id] then latencies[#latencies + 1] = micros() - sent[id] end
    elseif status == 503 or status == 429 then
        refused = refused + 1
    else
        failed = failed + 1
    end
    if id then sent[id] = nil end
    -- What another thread may read must be a string or a number.
    if #latencies >= 20 then flush() end
end

function flush()
    times = times .. table.concat(latencies, ",") .. ","
    latencies = {}
end

function done(summary, latency)
    local a, r, f, all = 0, 0, 0, {}
    for _, thread in ipairs(threads) do
        a, r, f = a + thread:get("accepted"), r + thread:get("refused"), f + thread:get("failed")
        for time in thread:get("times"):gmatch("[^,]+") do all[#all + 1] = tonumber(time) end
    end
    table.sort(all)
    local function of(share) return #all == 0 and -1 or all[math.max(1, math.ceil(share * #all))] / 1000 end
    local e = summary.errors
    io.write(string.format('\n{"seconds":%.3f,"accepted":%d,"refused":%d,"failed":%d,"socketErrors":%d,"p50":%.3f,"p99":%.3f,'
        .. '"acceptedP50":%.3f,"acceptedP99":%.3f}\n', summary.duration / 1e6, a, r, f,
        e.connect + e.read + e.write + e.timeout, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
        of(0.5), of(0.99)))
end
