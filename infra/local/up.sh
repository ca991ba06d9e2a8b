#!/bin/sh
# Several nodes on this machine, without containers: Redis, the log, two api nodes, a worker and nginx, all on loopback.
# Ctrl-C takes everything down. What is missing is named before anything starts. What ends by itself, or is killed to see
# what happens, is started again after a moment.
#
#   sh infra/local/up.sh
#   EVENTSTOREDB_URL='esdb://127.0.0.1:2113?tls=false' sh infra/local/up.sh     # a real server instead of the stand-in
#
# KAOPING_LOCAL names the folder (default .cache/local, kept), KAOPING_CLOCK=system uses the real clock; by default callers
# set the time, so that `npm run kaoping -- year --case quanzhou-2024 --url http://127.0.0.1:8080` plays a year. The ports
# begin at KAOPING_LOCAL_PORT (default 8080: nginx 8080, nodes 8081 and 8082, worker 8083, metrics 8084 to 8086, Redis 8087,
# stand-in 8088).
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
run=${KAOPING_LOCAL:-$root/.cache/local}
first=${KAOPING_LOCAL_PORT:-8080}
# They are of this script, no settings of the processes.
unset KAOPING_LOCAL KAOPING_LOCAL_PORT
port() { echo $((first + $1)); }
main=dist/apps/api/src/main.js
worker=dist/apps/worker/src/main.js
real=${EVENTSTOREDB_URL:-}

missing=
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing\n  $1: $2"; }
need node 'Node 20.19 or newer'
need redis-server 'apt-get install redis-server'
need nginx 'apt-get install nginx-light'
if [ -n "$missing" ]; then
  printf "Missing 缺少:$missing\n" >&2
  exit 2
fi
npm run --silent build
mkdir -p "$run/redis" "$run/shared" "$run/node-a" "$run/node-b" "$run/worker" "$run/nginx" "$run/logs"

pids=
down() {
  trap - INT TERM EXIT
  echo 'stopping 正在停止'
  # In this order: nobody new, then the nodes with what they have in hand, then what they stand on.
  for pid in $pids; do
    kill -TERM "$pid" 2>/dev/null || continue
    wait "$pid" 2>/dev/null || true
  done
}
trap 'down; exit 0' INT TERM
trap down EXIT

# Runs a command, and again when it has ended: soon, and later when it ends at once again.
keep() { # name command...
  name=$1
  shift
  child=
  pause=1
  # Frozen by hand, it would not hear of the end.
  trap 'kill -CONT "$child" 2>/dev/null; kill -TERM "$child" 2>/dev/null; wait "$child"; exit 0' TERM
  trap '' INT
  while :; do
    began=$(date +%s)
    # In a session of its own: Ctrl-C reaches this script alone, which then stops everything in its order.
    setsid "$@" >>"$run/logs/$name.log" 2>&1 &
    child=$!
    echo "$child" >"$run/$name.pid"
    wait "$child" && ended=0 || ended=$?
    # What it has left behind (the workers of nginx) would hold its port.
    kill -KILL "-$child" 2>/dev/null || true
    if [ $(($(date +%s) - began)) -gt 10 ]; then pause=1; else pause=$((pause < 30 ? pause * 2 : 30)); fi
    echo "$name has ended ($ended), again in $pause s; see $run/logs/$name.log 已结束，即将重新启动" >&2
    sleep "$pause" &
    child=$!
    wait "$child" || true
  done
}
# What is started last is stopped first.
begin() { # name command...
  : >"$run/logs/$1.log"
  keep "$@" &
  pids="$! $pids"
}
ready() { # what address
  tries=0
  until node -e "fetch('$2').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"; do
    tries=$((tries + 1))
    if [ $tries -gt 120 ]; then
      echo "$1 does not answer at $2; its log:" >&2
      tail -20 "$run/logs/$1.log" >&2
      exit 1
    fi
    sleep 0.5
  done
}
listens() { # what port
  tries=0
  until node -e "require('net').connect($2,'127.0.0.1',()=>process.exit(0)).on('error',()=>process.exit(1))"; do
    tries=$((tries + 1))
    if [ $tries -gt 60 ]; then
      echo "$1 does not listen on $2; its log:" >&2
      tail -20 "$run/logs/$1.log" >&2
      exit 1
    fi
    sleep 0.5
  done
}

begin redis redis-server --port "$(port 7)" --bind 127.0.0.1 --dir "$run/redis" --appendonly yes --save '' \
  --maxmemory-policy noeviction
listens redis "$(port 7)"
if [ -z "$real" ]; then
  begin store node --import ./infra/scripts/lib/typescript-in-workers.mjs \
    test/stand-ins/event-store-db/main.ts "$(port 8)"
  listens store "$(port 8)"
  # A stand-in forgets: what the nodes remember of the log before it would be of another one.
  rm -rf "$run"/node-?/snapshots "$run"/worker/snapshots
fi

export HOST=127.0.0.1 NODE_ENV=production
export KAOPING_CLOCK="${KAOPING_CLOCK:-simulated}" KAOPING_DEMO="${KAOPING_DEMO:-off}" KAOPING_SHARED="$run/shared"
export KAOPING_STORE=eventstoredb KAOPING_JOBS=bullmq KAOPING_TRUSTED_PROXIES=127.0.0.1
export KAOPING_EVENTSTOREDB_URL="${real:-esdb://127.0.0.1:$(port 8)?tls=false}"
export REDIS_URL="redis://127.0.0.1:$(port 7)/0"
node_at() { # name number
  begin "$1" env PORT="$(port "$2")" KAOPING_DATA="$run/$1" KAOPING_METRICS_PORT="$(port $(($2 + 3)))" \
    node --enable-source-maps "$main"
  ready "$1" "http://127.0.0.1:$(port "$2")/health/ready"
}
node_at node-a 1
node_at node-b 2
if [ -f "$worker" ]; then
  begin worker env KAOPING_WORKER_PORT="$(port 3)" KAOPING_DATA="$run/worker" KAOPING_METRICS_PORT="$(port 6)" \
    node --enable-source-maps "$worker"
  ready worker "http://127.0.0.1:$(port 3)/health/ready"
fi

# Its own folder for what it buffers: two people may do this on one machine.
sed -e "s#/tmp/kaoping-nginx-#$run/nginx/#" infra/nginx/nginx.conf >"$run/nginx/nginx.conf"
echo "listen 127.0.0.1:$first;" >"$run/nginx/listen.conf"
sed -e "s/api-a:3000 resolve/127.0.0.1:$(port 1)/" -e "s/api-b:3000 resolve/127.0.0.1:$(port 2)/" \
  -e '/^resolver /d' infra/nginx/upstream.conf \
  >"$run/nginx/upstream.conf"
begin nginx nginx -p "$run/nginx" -c "$run/nginx/nginx.conf" -g "daemon off; pid $run/nginx/pid;"
ready nginx "http://127.0.0.1:$first/health/ready"

echo
echo "page 页面        http://127.0.0.1:$first"
echo "node-a           http://127.0.0.1:$(port 1)   metrics http://127.0.0.1:$(port 4)/metrics"
echo "node-b           http://127.0.0.1:$(port 2)   metrics http://127.0.0.1:$(port 5)/metrics"
[ -f "$worker" ] && echo "worker           http://127.0.0.1:$(port 3)   metrics http://127.0.0.1:$(port 6)/metrics"
[ -f "$worker" ] || echo 'worker           there is none in this build'
echo "redis            127.0.0.1:$(port 7)"
if [ -z "$real" ]; then
  echo "log 事件库       127.0.0.1:$(port 8)   A STAND-IN, NOT EventStoreDB: in memory, gone when this ends 仅为替身，停止后内容即消失"
else
  echo 'log 事件库       the server of EVENTSTOREDB_URL'
fi
echo "logs 日志        $run/logs"
echo 'Ctrl-C stops everything. 按Ctrl-C全部停止。'
echo "kill -9 \$(cat $run/redis.pid) and see what happens; so for node-a, node-b, worker. 可强行结束任一进程，观察其恢复。"
while :; do
  sleep 60 &
  wait $! || true
done
