-- GET /auth/session: who is signed in, and until when. Exactly {"sub","name","expires"}.
local escapes = { ['"'] = '\\"', ['\\'] = '\\\\' }

local function text(value)
  return '"' .. (value or ''):gsub('[%c"\\]', function(c)
    return escapes[c] or string.format('\\u%04x', c:byte())
  end) .. '"'
end

function handle(r)
  local env = r.subprocess_env
  local idle = tonumber(env['UPLIFT_SESSION_IDLE'])
  local longest = tonumber(env['UPLIFT_SESSION_LONGEST'])
  local now = os.time()
  -- The server notes a request up to a tenth of the limit late, at most a minute.
  local expires = now + idle - math.min(math.floor(idle / 10), 60)
  local start = string.match(r.headers_in['Cookie'] or '', '__Host%-uplift%-start=t=(%d+)%d%d%d%d%d%d')
  local began = tonumber(start) or tonumber(env['OIDC_CLAIM_iat']) or now
  expires = math.min(expires, began + longest)
  r.content_type = 'application/json; charset=utf-8'
  r:puts('{"sub":', text(env['OIDC_CLAIM_sub']),
    ',"name":', text(env['OIDC_CLAIM_name'] or env['OIDC_CLAIM_preferred_username']),
    ',"expires":"', os.date('!%Y-%m-%dT%H:%M:%SZ', expires), '"}')
  return apache2.OK
end
