#!/bin/sh
# Draws the secrets of the compose files, each in a file that containers are given by name; what is there is kept.
# `make-secrets.sh [cluster] [folder]`: with `cluster` the address of the log is that of three nodes with certificates, which
# are made here as well (openssl): the key of the authority stays in this folder, and no container is given it.
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

# Ten years for the authority, five for a member; a member is known by the name that the others call it by.
authority() {
  [ -s store_ca.crt ] && return
  openssl req -x509 -newkey rsa:2048 -sha256 -nodes -days 3650 -subj '/O=Kaoping/CN=Kaoping store authority' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout store_ca.key -out store_ca.crt 2>/dev/null
}
member() { # number name
  [ -s "store$1_crt" ] && return
  printf '%s\n' 'basicConstraints=CA:FALSE' 'keyUsage=digitalSignature,keyEncipherment' \
    'extendedKeyUsage=serverAuth,clientAuth' "subjectAltName=DNS:$2,DNS:localhost,IP:127.0.0.1" >extensions
  openssl req -newkey rsa:2048 -sha256 -nodes -subj '/O=Kaoping/CN=eventstoredb-node' \
    -keyout key -out request 2>/dev/null
  # The server reads a key of the older kind (BEGIN RSA PRIVATE KEY) only.
  openssl pkey -traditional -in key -out "store$1_key"
  openssl x509 -req -in request -CA store_ca.crt -CAkey store_ca.key -CAcreateserial -days 1825 -sha256 \
    -extfile extensions -out "store$1_crt" 2>/dev/null
  rm -f key request extensions
}
if [ "$kind" = cluster ]; then
  command -v openssl >/dev/null || { echo 'openssl is missing 缺少openssl' >&2 && exit 2; }
  authority
  member 1 eventstore
  member 2 eventstore2
  member 3 eventstore3
  echo "esdb://kaoping:$(cat store_password)@eventstore:2113,eventstore2:2113,eventstore3:2113?nodePreference=leader&tlsCAFile=/etc/kaoping/ca/ca.crt" >store_url
else
  echo 'esdb://eventstore:2113?tls=false' >store_url
fi
# Without swarm, a secret is a file of the host as it is: the users inside the containers are not ours.
chmod 644 ./*
for kept in store_ca.key store_ca.srl; do [ ! -e "$kept" ] || chmod 600 "$kept"; done
chmod 711 .
echo "the secrets are in $(pwd)"
