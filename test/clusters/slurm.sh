#!/usr/bin/env bash
# A real Slurm cluster on one machine. Every compute node has its own address, host name, process table,
# /tmp and /dev/shm (namespaces); everything else, the checkout and $HOME included, is shared, as on a site
# with a parallel file system. Needs root (or sudo). Nothing of the machine's own Slurm or munge is used or changed.
#
#   test/clusters/slurm.sh up [NODES] [CPUS]    3 nodes of 4 CPUs, 4000 MB; CPUs may exceed the machine's
#   eval "$(test/clusters/slurm.sh env)"        sets SLURM_CONF: sbatch, srun, squeue ... now talk to it
#   test/clusters/slurm.sh exec c1 CMD...       runs CMD inside node c1
#   test/clusters/slurm.sh down                 nothing remains
#   test/clusters/slurm.sh sweep                takes down what tests have left that were broken off
#
# BATCHRAY_LAB=NAME   several clusters at once (default "default"). "test-PID" belongs to process PID and is
#                     taken down by the next `up` when that process is gone.
# BATCHRAY_LAB_GPUS=N gives every node N pretended GPUs.
#
# Slurm's time-outs are so long that a machine that is busy for some seconds does not meet them.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
checkout=$(cd "$here/../.." && pwd -P)
name=${BATCHRAY_LAB:-default}
base=/var/tmp/batchray-slurm
lab=$base-$name
export SLURM_CONF=$lab/slurm.conf
PATH=$PATH:/usr/sbin:/sbin

die() { echo "slurm.sh: $*" >&2; exit 1; }

# A process is remembered with its start time, so that a reused pid is never taken for ours.
start_time() { awk '{ print $22 }' "/proc/$1/stat" 2>/dev/null; }
remember() { # NAME: the newest background process
  echo "$! $(start_time $!)" > "$lab/run/$1.pid"
  disown # or bash reports its end
}
pid_of() { # FILE: prints the pid if that very process still runs
  local pid started
  read -r pid started 2>/dev/null < "$1" || return 1
  [ -n "$started" ] && [ "$(start_time "$pid")" = "$started" ] && echo "$pid"
}
poll() { # SECONDS COMMAND...: until the command succeeds
  local tries=$(($1 * 20)); shift
  until "$@"; do [ $((tries -= 1)) -gt 0 ] || return 1; sleep 0.05; done
}
child_of() { pgrep -P "$1"; }

# ---- down ------------------------------------------------------------------------------------------------
ended() { # PIDFILE...: true when none of these processes runs
  local f; for f in "$@"; do ! pid_of "$f" >/dev/null || return 1; done
}
signal_daemons() { # SIGNAL
  local f pid
  for f in "$lab"/run/{ctl,munged}.pid; do if pid=$(pid_of "$f"); then kill "-$1" "$pid" 2>/dev/null || true; fi; done
}
stop_processes() {
  local f above
  # A node ends with its first process, which ends after all others in it; the `unshare` above ends last. Were that one
  # killed, the others might still write into what is removed.
  for f in "$lab"/run/c*.pid; do
    if above=$(pid_of "$f"); then kill -KILL "$(child_of "$above" || echo "$above")" 2>/dev/null || true; fi
  done
  signal_daemons TERM
  poll 5 ended "$lab"/run/{ctl,munged}.pid || signal_daemons KILL
  poll 60 ended "$lab"/run/*.pid || die "processes of $lab survive SIGKILL: $(cat "$lab"/run/*.pid)"
}
take_down() { # [keep-logs]
  rm -rf "$lab.log"
  [ -d "$lab" ] || return 0
  stop_processes
  local id link; id=$(cat "$lab/id" 2>/dev/null || true)
  if [ -n "$id" ]; then # the kernel takes its time with the networks of ended nodes, and the next cluster may get this number
    for link in /sys/class/net/"s${id}n"*; do ip link del "${link##*/}" 2>/dev/null || true; done
    ip link del "brslurm$id" 2>/dev/null || true
  fi
  [ "${1:-}" != keep-logs ] || mv "$lab/log" "$lab.log"
  rm -rf "$lab"
}
sweep_orphans() {
  local dir owner
  for dir in "$base"-test-*; do
    owner=${dir#"$base"-test-}; owner=${owner%%.*}
    [[ -d $dir && $owner =~ ^[0-9]+$ && ! -d /proc/$owner ]] || continue
    # One at a time: whoever came second might remove the bridge of a new cluster that has got the number.
    (flock 9; [ ! -d "$dir" ] || if [[ $dir = *.log ]]; then rm -rf "$dir"; else lab=$dir; take_down; fi) 9< "$dir" || true
  done
}

# ---- up --------------------------------------------------------------------------------------------------
up_failed() { # WHAT LOGFILE
  trap - EXIT
  take_down keep-logs || true
  local log=$lab.log/${2##*/}
  { echo "slurm.sh: $1"; echo "slurm.sh: the end of $log (the other logs are beside it):"; tail -n 15 "$log"; } >&2
  exit 1
}
claim_subnet() { # creating the bridge is the claim: only one process on the machine gets each number
  local id
  for id in $(seq 1 250); do
    [ -z "$(ip -4 route show "10.77.$id.0/24")" ] || continue
    if ip link add "brslurm$id" type bridge 2>"$lab/log/bridge"; then
      echo "$id" > "$lab/id"
      net=10.77.$id
      ip addr add "$net.1/24" dev "brslurm$id"
      ip link set "brslurm$id" up
      return
    fi
    grep -q 'File exists' "$lab/log/bridge" || break
  done
  up_failed 'no network bridge could be made: root with CAP_NET_ADMIN is needed' "$lab/log/bridge"
}
write_config() { # NODES CPUS
  local i gpus=${BATCHRAY_LAB_GPUS:-0} gres=
  [ "$gpus" = 0 ] || gres="Gres=gpu:$gpus"
  cat > "$SLURM_CONF" <<CONF
ClusterName=$(echo "$name" | tr -cd 'a-z0-9')
SlurmctldHost=ctl($net.1)
SlurmctldPort=$((16000 + $(cat "$lab/id")))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$lab/run/munge.socket,ttl=3600
StateSaveLocation=$lab/state
SlurmdSpoolDir=$lab/spool/%n
SlurmctldPidFile=$lab/run/slurmctld
SlurmdPidFile=$lab/run/slurmd.%n
SlurmctldLogFile=$lab/log/slurmctld.log
SlurmdLogFile=$lab/log/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
SchedulerParameters=sched_interval=1,bf_interval=1,sched_min_interval=0
SlurmdParameters=config_overrides
ReturnToService=2
SlurmctldTimeout=30
SlurmdTimeout=300
MessageTimeout=60
BatchStartTimeout=60
KillWait=30
SwitchType=switch/none
MpiDefault=none
MailProg=/bin/true
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
${gres:+GresTypes=gpu}
NodeName=c[1-$1] NodeAddr=$net.[11-$((10 + $1))] CPUs=$2 RealMemory=4000 $gres State=UNKNOWN
PartitionName=debug Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
  if [ "$gpus" != 0 ]; then # slurmd wants to see device files, but never opens them
    for i in $(seq 0 $((gpus - 1))); do ln -s /dev/null "$lab/gpu$i"; done
    echo "Name=gpu File=$lab/gpu[0-$((gpus - 1))]" > "$lab/gres.conf"
  fi
  # Nothing here uses cgroups, but slurmd loads a plugin for them unless told otherwise (possible from 23.02 on).
  # The one for version 1 does nothing until it is used; the other needs systemd, and detection fails on hybrids.
  local plugin=cgroup/v1 version
  version=$(slurmd -V | tr -cd '0-9.' | cut -d. -f1,2)
  [ "$(printf '%s\n23.02\n' "$version" | sort -V | head -1)" != 23.02 ] || plugin=disabled
  echo "CgroupPlugin=$plugin" > "$lab/cgroup.conf"
  : > "$lab/resolv.conf"
  printf '127.0.0.1 localhost\n%s ctl\n' "$net.1" > "$lab/hosts"
  for i in $(seq 1 "$1"); do echo "$net.$((10 + i)) c$i" >> "$lab/hosts"; done
}
start_munged() { # a key and a socket of our own, whatever the machine has
  install -d -m 0700 "$lab/munge"
  (umask 077; dd if=/dev/urandom of="$lab/munge/key" bs=128 count=1 status=none)
  setsid munged --foreground --key-file="$lab/munge/key" --socket="$lab/run/munge.socket" --origin="$net.1" \
    --pid-file="$lab/munge/pid" --seed-file="$lab/munge/seed" --log-file="$lab/munge/log" \
    </dev/null >"$lab/log/munged.log" 2>&1 &
  remember munged
  poll 60 munge -n -S "$lab/run/munge.socket" >/dev/null 2>&1 || up_failed 'munged does not answer' "$lab/log/munged.log"
}
controller_answers() { scontrol ping 2>/dev/null | grep -q 'is UP' || ! pid_of "$lab/run/ctl.pid" >/dev/null; }
start_controller() {
  # It asks for the name of whoever submits; without a name server the answer, that there is none, is here at once.
  setsid unshare --uts --mount \
    sh -c 'hostname ctl; [ ! -e /etc/resolv.conf ] || mount --bind "$0" /etc/resolv.conf; exec slurmctld -D' \
    "$lab/resolv.conf" </dev/null >"$lab/log/ctl.out" 2>&1 &
  remember ctl
  if ! poll 60 controller_answers || ! pid_of "$lab/run/ctl.pid" >/dev/null; then
    up_failed 'slurmctld does not answer' "$lab/log/slurmctld.log"
  fi
}
start_node() { # NUMBER
  local i=$1 id; id=$(cat "$lab/id")
  setsid unshare --net --uts --mount --pid --fork --kill-child \
    bash "$here/slurm.sh" --node "c$i" "$lab" "$net.$((10 + i))/24" "$net.1" "$checkout" "$HOME" \
    </dev/null >"$lab/log/c$i.out" 2>&1 &
  local above=$!
  remember "c$i"
  # From its first child on, `unshare` is in the new network namespace.
  poll 60 child_of "$above" >/dev/null || up_failed "node c$i could not be started" "$lab/log/c$i.out"
  ip link add "s${id}n$i" type veth peer name eth0 netns "$above"
  ip link set "s${id}n$i" master "brslurm$id" up
}
node_main() { # the first process of a node: stays as its init and takes over orphans
  local node=$1 address=$3 gateway=$4 shared; lab=$2
  hostname "$node"
  mount -t proc proc /proc
  mount -t tmpfs -o size=2g,mode=1777 shm /dev/shm
  mount -t tmpfs -o size=2g,mode=1777 tmp "$lab/mnt"
  for shared in "$lab" "$5" "$6"; do # a checkout under /tmp stays visible
    [[ $shared = /tmp/* ]] || continue
    mkdir -p "$lab/mnt/${shared#/tmp/}"
    mount --bind "$shared" "$lab/mnt/${shared#/tmp/}"
  done
  mount --move "$lab/mnt" /tmp
  [ ! -e /etc/hosts ] || mount --bind "$lab/hosts" /etc/hosts
  # No name server is reachable from here; asking none fails at once instead of after 10 s.
  [ ! -e /etc/resolv.conf ] || mount --bind "$lab/resolv.conf" /etc/resolv.conf
  poll 60 ip link set eth0 up 2>/dev/null
  ip link set lo up
  ip addr add "$address" dev eth0
  ip route add default via "$gateway"
  slurmd -D -N "$node" &
  wait $!
}
nodes_settled() { # all idle (says so in `idle`), or it cannot get better: a node was refused, or one of our processes is gone
  if [ "$(sinfo -h -t idle -o %D 2>/dev/null)" = "$1" ]; then idle=all; return; fi
  [ -z "$(sinfo -h -R -o %E 2>/dev/null)" ] || return 0
  local f; for f in "$lab"/run/c*.pid; do pid_of "$f" >/dev/null || return 0; done
  return 1
}
report_nodes() {
  local f node
  for f in "$lab"/run/c*.pid; do
    node=$(basename "$f" .pid)
    pid_of "$f" >/dev/null || up_failed "slurmd of node $node ended" "$lab/log/$node.out"
  done
  up_failed "not every node became idle: $(sinfo -h -N -o '%N %T (%E)' | tr '\n' ',')" "$lab/log/slurmctld.log"
}
bring_up() { # NODES CPUS
  local tool i idle=
  [[ $1 =~ ^[1-9][0-9]?$ && $2 =~ ^[1-9][0-9]?$ ]] || die "up [NODES] [CPUS]: numbers from 1 to 99, not \"$1\" \"$2\""
  for tool in slurmctld slurmd sinfo munged munge ip unshare nsenter flock pgrep; do
    command -v "$tool" >/dev/null || die "$tool is missing; \"bash scripts/setup.sh test\" installs it"
  done
  sweep_orphans
  ! pid_of "$lab/run/ctl.pid" >/dev/null || die "cluster \"$name\" is already up (see: $0 env); take it down first"
  take_down
  mkdir -p "$lab"/{state,spool,log,run,mnt}
  trap 'up_failed "a command failed (see above)" "$lab/log/slurmctld.log"' EXIT
  touch "$lab/log/slurmctld.log"
  claim_subnet
  write_config "$1" "$2"
  start_munged
  start_controller
  for i in $(seq 1 "$1"); do start_node "$i"; done
  poll 60 nodes_settled "$1" || true
  [ "$idle" = all ] || report_nodes
  trap - EXIT
  sinfo || true
}

if [ "$(id -u)" != 0 ]; then # namespaces, and signals to what runs in them, are root's
  case "${1:-}" in up | down | exec | sweep)
    command -v sudo >/dev/null || die 'only root can make the namespaces of the nodes, and there is no sudo'
    exec sudo env "HOME=$HOME" "PATH=$PATH" "BATCHRAY_LAB=$name" "BATCHRAY_LAB_GPUS=${BATCHRAY_LAB_GPUS:-0}" \
      "${BASH_SOURCE[0]}" "$@" ;;
  esac
fi

case "${1:-}" in
up) bring_up "${2:-3}" "${3:-4}" ;;
down) take_down ;;
sweep) sweep_orphans ;;
env)
  pid_of "$lab/run/ctl.pid" >/dev/null || die "cluster \"$name\" is not up; start it with: $0 up"
  echo "export SLURM_CONF=$SLURM_CONF" ;;
exec)
  [ $# -ge 3 ] || die 'exec NODE CMD...'
  above=$(pid_of "$lab/run/$2.pid") || die "cluster \"$name\" has no running node \"$2\""
  inside=$(child_of "$above") || die "node \"$2\" is just ending"
  shift 2
  # Entering a mount namespace loses the working directory; back to it where the node has it.
  exec nsenter --target "$inside" --net --uts --mount --pid --root -- \
    sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$PWD" "$@" ;;
--node) shift; node_main "$@" ;;
*) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
