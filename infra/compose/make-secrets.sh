#!/bin/sh
# Draws the secrets of the compose files, each in a file that containers are given by name; what is there is kept.
# `make-secrets.sh [cluster] [folder]`: with `cluster` the address of the log is that of three nodes with certificates.
set -eu
umask 077
kind=single
if [ "${1:-}" = cluster ]; then kind=cluster && shift; fi
folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
cd "$folder"
drawn() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -s "$1" ] || printf '%s\n' "$2" >"$1"; }
keep redis_password "$(drawn)"
keep redis_url "redis://:$(cat redis_password)@redis:6379/0"
keep redis_auth "requirepass $(cat redis_password)"
keep s3_access_key "kaoping$(drawn | cut -c1-8)"
keep s3_secret_key "$(drawn)"
keep grafana_password "$(drawn)"
keep store_admin_password "$(drawn)"
keep store_password "$(drawn)"
if [ "$kind" = cluster ]; then
  echo "esdb://kaoping:$(cat store_password)@eventstore:2113,eventstore2:2113,eventstore3:2113?nodePreference=leader&tlsCAFile=/certs/ca/ca.crt" >store_url
else
  echo 'esdb://eventstore:2113?tls=false' >store_url
fi
# Without swarm, a secret is a file of the host as it is: the users inside the containers are not ours.
chmod 644 ./*
chmod 711 .
echo "the secrets are in $(pwd)"
