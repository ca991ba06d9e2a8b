#!/bin/sh
# Runs once beside a new EventStoreDB cluster: the password that every server comes with must not stay, and the nodes of
# Kaoping must not be administrators. Run again it finds both done.
set -eu
server=https://eventstore:2113
admin=$(cat /run/secrets/store_admin_password)
own=$(cat /run/secrets/store_password)
# The words of a request go by standard input: a list of processes shows none of them.
call() { # user password method path body
  printf 'user = "%s:%s"\ndata = "%s"\n' "$1" "$2" "$(printf %s "$5" | sed 's/"/\\"/g')" |
    curl -fsS --cacert /certs/ca/ca.crt -K - -X "$3" -H 'content-type: application/json' "$server$4" >/dev/null
}
call admin "$admin" GET /users/admin '' 2>/dev/null ||
  call admin changeit POST /users/admin/command/reset-password "{\"newPassword\":\"$admin\"}"
call kaoping "$own" GET /users/kaoping '' 2>/dev/null ||
  call admin "$admin" POST /users "{\"loginName\":\"kaoping\",\"fullName\":\"Kaoping\",\"groups\":[],\"password\":\"$own\"}"
# Who may read everything, besides administrators: the nodes follow the log by it.
call admin "$admin" POST '/streams/$settings' \
  "[{\"eventId\":\"$(cat /proc/sys/kernel/random/uuid)\",\"eventType\":\"update-default-acl\",\"data\":{\"\$userStreamAcl\":{\"\$r\":[\"kaoping\",\"\$admins\"],\"\$w\":[\"kaoping\",\"\$admins\"],\"\$d\":\"\$admins\",\"\$mr\":[\"kaoping\",\"\$admins\"],\"\$mw\":\"\$admins\"},\"\$systemStreamAcl\":{\"\$r\":[\"kaoping\",\"\$admins\"],\"\$w\":\"\$admins\",\"\$d\":\"\$admins\",\"\$mr\":\"\$admins\",\"\$mw\":\"\$admins\"}}}]"
echo 'the accounts of the store are made'
