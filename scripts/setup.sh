#!/usr/bin/env bash
# Installs what a fresh machine with only Node and npm lacks. Quick, and changes nothing, when all is there.
#   scripts/setup.sh start    for `npm start`: npm packages, redis-server
#   scripts/setup.sh test     for `npm test`: also Slurm, munge, Java and Maven (YARN), a KDC, the tools of the test clusters,
#                             a compiler for node-pty
# Plain bash: npm runs this before node_modules exists.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH=$PATH:/usr/sbin:/sbin

say() { echo "setup: $*" >&2; }
die() { say "$@"; exit 1; }

what=${1:-}
[[ $what = start || $what = test ]] || die 'usage: scripts/setup.sh start|test'

log=
cleanup() {
  [ -z "$log" ] || rm -f "$log"
  [ -z "${policy:-}" ] || as_root rm -f "$policy"
}
trap cleanup EXIT
quietly() { # COMMAND...: its output is shown only when it fails
  [ -n "$log" ] || log=$(mktemp)
  "$@" >"$log" 2>&1 || { tail -n 100 "$log" >&2; return 1; }
}

# ---- programs of the distribution: command, Debian/Ubuntu package, Fedora/RHEL package ----------------------
needs='redis-server redis-server redis'
if [ "$what" = test ]; then
  needs+='
slurmctld slurmctld slurm-slurmctld
slurmd slurmd slurm-slurmd
sbatch slurm-client slurm
munged munge munge
ip iproute2 iproute
pgrep procps procps-ng
unshare util-linux util-linux
strace strace strace
git git git
less less less
python3 python3 python3
make make make
g++ g++ gcc-c++
tmux tmux tmux
java default-jre-headless java-17-openjdk-headless
mvn maven maven
krb5kdc krb5-kdc krb5-server
kadmin.local krb5-admin-server krb5-server
kinit krb5-user krb5-workstation
curl curl curl'
fi

commands=() debs=() rpms=()
while read -r command deb rpm; do
  if [ "$command" = redis-server ] && [ -n "${BATCHRAY_REDIS_SERVER:-}" ]; then
    command=$BATCHRAY_REDIS_SERVER
    command -v "$command" >/dev/null || die "BATCHRAY_REDIS_SERVER=$command is not an executable file"
  fi
  command -v "$command" >/dev/null && continue
  commands+=("$command") debs+=("$deb") rpms+=("$rpm")
done <<< "$needs"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
can_be_root() {
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; }
}
apt_install() {
  # Without this file Debian starts every service it installs: a redis on port 6379, a slurmd of the machine.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    policy=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
  fi
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  local install=("${apt[@]}" install --no-install-recommends "${debs[@]}")
  # Package lists may be missing (fresh machine) or too old: fetched only then.
  as_root "${install[@]}" || { as_root "${apt[@]}" update && as_root "${install[@]}"; }
}
other_ways() {
  say "missing: ${commands[*]}"
  if [[ " ${commands[*]} " = *' redis-server '* ]]; then
    say 'redis-server (6.2 or newer) is taken from PATH or from BATCHRAY_REDIS_SERVER=/path/to/redis-server.'
    say 'On a cluster: "module avail redis" and "module load redis", or build it in $HOME (make; no root needed).'
  fi
  [ "$what" = start ] || say 'The test clusters need root as well: they put each node into namespaces of its own.'
}
if [ ${#commands[@]} -gt 0 ]; then
  if ! can_be_root; then
    other_ways
    die 'neither root nor sudo: please install these, or ask the administrator.'
  elif command -v apt-get >/dev/null; then
    say "installing ${debs[*]} (apt-get; no service is started)"
    quietly apt_install || { other_ways; die 'apt-get failed, see above.'; }
  elif command -v dnf >/dev/null; then
    say "installing ${rpms[*]} (dnf)"
    quietly as_root dnf install -y "${rpms[@]}" || { other_ways; die 'dnf failed, see above (Slurm is in EPEL).'; }
  else
    other_ways
    die 'neither apt-get nor dnf here: please install these yourself.'
  fi
  hash -r
  for command in "${commands[@]}"; do
    command -v "$command" >/dev/null || die "$command is still missing after the installation"
  done
fi

# ---- Node and npm packages --------------------------------------------------------------------------------
node_version=$(node --version)
IFS=. read -r major minor _ <<< "${node_version#v}"
((major > 20 || (major == 20 && minor >= 12))) || die "Node $node_version is too old: 20.12 or newer is needed"

# node-pty is compiled by npm ci, and left out when that fails. A site without internet has the headers beside node.
prefix=$(dirname "$(dirname "$(node -p process.execPath)")")
if [ -e "$prefix/include/node/node.h" ]; then export npm_config_nodedir=$prefix; fi

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  say 'installing npm packages (npm ci)'
  quietly npm ci --include=dev --no-audit --no-fund || die 'npm ci failed, see above.'
  touch node_modules/.package-lock.json
fi

# `batchray attach` only: its addon comes as source. npm may have skipped the compilation (npm 12 asks before it runs install
# scripts), or have left the package out when there was no compiler yet (`npm start` before `npm test`).
has_pty() { node -e 'require("node-pty")' 2>/dev/null; }
if ! has_pty; then
  say 'compiling node-pty'
  if [ -d node_modules/node-pty ]; then
    quietly npm rebuild --foreground-scripts node-pty || true
  elif [ "$what" = test ]; then
    quietly npm ci --include=dev --no-audit --no-fund || true
    touch node_modules/.package-lock.json
  fi
  has_pty || say 'node-pty could not be compiled (python3, make and a C++ compiler are needed): all but "batchray attach" works'
fi
