#!/usr/bin/env bash
# A real Hadoop YARN cluster on one machine, from the jars of Maven Central. Every NodeManager has its own address, host name, process table,
# /tmp and /dev/shm (namespaces); everything else, the checkout and $HOME included, is shared, as on a site with a parallel file system.
# Needs root (or sudo), a Java runtime, and Maven the first time. Nothing of the machine's own Hadoop is used or changed.
#
#   test/clusters/yarn.sh up [NODES] [VCORES]   3 NodeManagers of 4 vcores, 4096 MB: n1, n2, n3
#   eval "$(test/clusters/yarn.sh env)"         sets HADOOP_CONF_DIR: batchray run --scheduler yarn now talks to it
#   test/clusters/yarn.sh exec n1 CMD...        runs CMD on the node; `exec rm CMD` where the names rm, n1, ... are known
#   test/clusters/yarn.sh restart-rm            kill -9 of the ResourceManager; it starts again and recovers (kill-rm: only the first)
#   test/clusters/yarn.sh rmadmin -ARG...       as `yarn rmadmin`
#   test/clusters/yarn.sh kill-nm I             kill -9 of NodeManager I and of everything on its node; start-nm I
#   test/clusters/yarn.sh cut-nm I              unplugs the node's network; mend-nm I
#   test/clusters/yarn.sh down                  nothing remains but the jars in ~/.cache/batchray
#   test/clusters/yarn.sh sweep                 takes down what tests have left that were broken off
#
# BATCHRAY_LAB=NAME     several clusters at once (default "default"). "test-PID" belongs to process PID and is
#                       taken down by the next `up` when that process is gone.
# BATCHRAY_LAB_GPUS=N   gives every node N pretended GPUs (resource yarn.io/gpu).
# BATCHRAY_LAB_SECURE=1 Kerberos: a KDC of its own (realm LAB), SPNEGO at the web services, user alice:
#                       `exec rm env KRB5_CONFIG=LAB/krb/krb5.conf kinit -kt LAB/krb/alice.keytab alice`
# BATCHRAY_LAB_RPC_PROTECTION=privacy   hadoop.rpc.protection; default authentication
# BATCHRAY_LAB_HA=1     two ResourceManagers with one state, rm1 (process rm) and rm2; nobody but `rmadmin -transitionToActive --forceactive rm2`
#                       makes the other one active. The client's configuration has addresses, so it needs no names.
# BATCHRAY_LAB_HEARTBEAT_MS=1000        of the NodeManagers; default 200
# BATCHRAY_LAB_HDFS=1                   a NameNode and a DataNode beside the ResourceManager: fs.defaultFS is hdfs:
# BATCHRAY_LAB_SITE=FILE                more <property> elements for every yarn-site.xml
# BATCHRAY_LAB_HADOOP=3.3.6             version; default 3.4.1
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
checkout=$(cd "$here/../.." && pwd -P)
name=${BATCHRAY_LAB:-default}
base=/var/tmp/batchray-yarn
lab=$base-$name
hadoop=${BATCHRAY_LAB_HADOOP:-3.4.1}
secure=${BATCHRAY_LAB_SECURE:-}
hdfs=${BATCHRAY_LAB_HDFS:-}
ha=${BATCHRAY_LAB_HA:-}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/batchray
jars=$cache/hadoop-$hadoop
# Maven picks libraries for each set on its own: those of YARN, which fit together, come first.
hdfs_jars=$cache/hdfs-$hadoop
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
PATH=$PATH:/usr/sbin:/sbin

die() { echo "yarn.sh: $*" >&2; exit 1; }

# A process is remembered with its start time, so that a reused pid is never taken for ours.
start_time() { awk '{ print $22 }' "/proc/$1/stat" 2>/dev/null; }
remember() { # NAME: the newest background process
  echo "$! $(start_time $!)" > "$lab/run/$1.pid"
  disown # or bash reports its end
}
runs() { [ -n "$2" ] && [ "$(start_time "$1")" = "$2" ]; } # PID START_TIME
pid_of() { # FILE: prints the pid if that very process still runs
  local pid started
  read -r pid started 2>/dev/null < "$1" || return 1
  runs "$pid" "$started" && echo "$pid"
}
poll() { # SECONDS COMMAND...: until the command succeeds
  local tries=$(($1 * 20)); shift
  until "$@"; do [ $((tries -= 1)) -gt 0 ] || return 1; sleep 0.05; done
}
listens() { (: <"/dev/tcp/$1/$2") 2>/dev/null; } # ADDRESS PORT
child_of() { pgrep -P "$1"; }
has_own_network() { # PID
  local its; its=$(readlink "/proc/$1/ns/net") && [ "$its" != "$(readlink /proc/self/ns/net)" ]
}
net_of() { cat "$lab/net"; }
address_of() { # rm, rm2, n1, ...
  case "$1" in rm) echo "$(net_of).1" ;; rm2) echo "$(net_of).2" ;; *) echo "$(net_of).$((10 + ${1#n}))" ;; esac
}
resource_managers() { echo rm ${ha:+rm2}; }

# ---- down ------------------------------------------------------------------------------------------------
ended() { # PIDFILE...: true when none of these processes runs
  local f; for f in "$@"; do ! pid_of "$f" >/dev/null || return 1; done
}
gone() { # [PID START_TIME]...: true when none of these processes runs
  while [ $# -gt 0 ]; do ! runs "$1" "$2" || return 1; shift 2; done
}
kill_now() { # PIDFILE...: a node ends with the `unshare` above its first process (--kill-child), and everything in it with that
  local f pid child below=()
  for f in "$@"; do
    pid=$(pid_of "$f") || continue
    for child in $(child_of "$pid"); do below+=("$child" "$(start_time "$child")"); done
    kill -KILL "$pid" 2>/dev/null || true
  done
  poll 60 ended "$@" || die "processes of $lab survive SIGKILL: $(cat "$@")"
  # The first process of a node is the last one to be gone: until then others may go on writing into what is about to be removed.
  poll 60 gone "${below[@]}" || die "processes of $lab survive SIGKILL: ${below[*]}"
}
take_down() { # [keep-logs]
  rm -rf "$lab.log"
  [ -d "$lab" ] || return 0
  ! compgen -G "$lab/run/*.pid" >/dev/null || kill_now "$lab"/run/*.pid
  local id; id=$(cat "$lab/id" 2>/dev/null || true)
  if [ -n "$id" ]; then
    # The kernel takes its time over the end of a namespace, and over the cables into it.
    local link; for link in /sys/class/net/"y${id}n"*; do ip link del "${link##*/}" 2>/dev/null || true; done
    ip link del "bryarn$id" 2>/dev/null || true
  fi
  [ "${1:-}" != keep-logs ] || mv "$lab/log" "$lab.log"
  rm -rf "$lab"
}
sweep_orphans() {
  local dir owner
  for dir in "$base"-test-*; do
    owner=${dir#"$base"-test-}; owner=${owner%%.*}
    [[ -d $dir && $owner =~ ^[0-9]+$ && ! -d /proc/$owner ]] || continue
    # Another `up` may be at it at the same time: what one of them finds gone is no reason for either to fail.
    if [[ $dir = *.log ]]; then rm -rf "$dir"; else (lab=$dir; take_down); fi || true
  done
}

# ---- jars ------------------------------------------------------------------------------------------------
fetch_jars() { # DIRECTORY ARTIFACT...
  local lock dir=$1; shift
  mkdir -p "$dir"
  # One at a time, whatever they fetch: other clusters may be coming up, and two Mavens that fill one repository get in each other's way.
  exec {lock}>"$cache/.lock"; flock "$lock"
  if [ "$(cat "$dir/.complete" 2>/dev/null)" = "$*" ]; then exec {lock}>&-; return 0; fi
  command -v mvn >/dev/null || die 'mvn is missing; "bash scripts/setup.sh test" installs it'
  local work artifact; work=$(mktemp -d)
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    echo '<groupId>batchray</groupId><artifactId>lab</artifactId><version>1</version><packaging>pom</packaging><dependencies>'
    for artifact in "$@"; do
      echo "<dependency><groupId>org.apache.hadoop</groupId><artifactId>hadoop-$artifact</artifactId><version>$hadoop</version></dependency>"
    done
    echo '</dependencies></project>'
  } > "$work/pom.xml"
  if ! mvn -q -B -f "$work/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$dir" \
    >"$work/log" 2>&1; then
    grep -m 5 ERROR "$work/log" >&2 || tail -n 5 "$work/log" >&2
    rm -rf "$work"
    die "the jars of Hadoop $hadoop cannot be fetched from Maven Central (see above): there is no real YARN on this machine"
  fi
  rm -rf "$work"
  echo "$*" > "$dir/.complete"
  exec {lock}>&-
}

# ---- configuration ---------------------------------------------------------------------------------------
p() { echo "<property><name>$1</name><value>$2</value></property>"; }
site() { echo '<configuration>'; cat; echo '</configuration>'; }

app_logs() { if [ -n "$hdfs" ]; then echo "$(default_fs)/app-logs"; else echo "file://$lab/applogs"; fi; }
default_fs() { if [ -n "$hdfs" ]; then echo "hdfs://$(net_of).1:8020"; else echo file:///; fi; }
core_site() { # HOST
  p fs.defaultFS "$(default_fs)"
  p hadoop.tmp.dir "$lab/tmp/$1"
  p hadoop.http.staticuser.user "$(id -un)"
  p hadoop.rpc.protection "${BATCHRAY_LAB_RPC_PROTECTION:-authentication}"
  p ipc.client.connect.max.retries.on.timeouts 3
  [ -n "$secure" ] || return 0
  p hadoop.security.authentication kerberos
  p hadoop.security.authorization true
  p hadoop.http.authentication.type kerberos
  # Not _HOST, which would be the address that it is bound to.
  p hadoop.http.authentication.kerberos.principal "HTTP/$1@LAB"
  p hadoop.http.authentication.kerberos.keytab "$lab/krb/$1.keytab"
  p hadoop.http.filter.initializers org.apache.hadoop.security.AuthenticationFilterInitializer
}
high_availability() { # [HOST]
  [ -n "$ha" ] || return 0
  p yarn.resourcemanager.ha.enabled true
  p yarn.resourcemanager.ha.rm-ids rm1,rm2
  p yarn.resourcemanager.hostname.rm1 "$(address_of rm)"
  p yarn.resourcemanager.hostname.rm2 "$(address_of rm2)"
  p yarn.resourcemanager.cluster-id lab
  p yarn.resourcemanager.ha.automatic-failover.enabled false
  case "${1:-}" in rm) p yarn.resourcemanager.ha.id rm1 ;; rm2) p yarn.resourcemanager.ha.id rm2 ;; esac
}
yarn_site() { # HOST VCORES
  p yarn.resourcemanager.hostname rm
  [[ $1 != rm* ]] || p yarn.resourcemanager.bind-host "$(address_of "$1")"
  high_availability "$1"
  p yarn.resourcemanager.scheduler.class org.apache.hadoop.yarn.server.resourcemanager.scheduler.capacity.CapacityScheduler
  p yarn.scheduler.minimum-allocation-mb 64
  p yarn.scheduler.maximum-allocation-mb 4096
  p yarn.scheduler.maximum-allocation-vcores "$2"
  p yarn.resourcemanager.nodemanagers.heartbeat-interval-ms "${BATCHRAY_LAB_HEARTBEAT_MS:-200}"
  # Shorter than Hadoop's 10 minutes, for who plays with this cluster; no test waits for their end, and a busy machine must not come to it.
  p yarn.am.liveness-monitor.expiry-interval-ms 120000
  p yarn.nm.liveness-monitor.expiry-interval-ms 60000
  p yarn.resourcemanager.container.liveness-monitor.interval-ms 5000
  p yarn.resourcemanager.connect.retry-interval.ms 1000
  p yarn.resourcemanager.application-timeouts.monitor.interval-ms 1000
  p yarn.resourcemanager.work-preserving-recovery.scheduling-wait-ms 1000
  p yarn.resourcemanager.recovery.enabled true
  p yarn.resourcemanager.store.class org.apache.hadoop.yarn.server.resourcemanager.recovery.FileSystemRMStateStore
  p yarn.resourcemanager.fs.state-store.uri "file://$lab/rmstate"
  p yarn.resourcemanager.nodes.exclude-path "$lab/exclude"
  p yarn.resourcemanager.scheduler.monitor.enable true
  p yarn.node-labels.enabled true
  p yarn.node-labels.fs-store.root-dir "file://$lab/labels"
  p yarn.nodemanager.hostname "$1"
  p yarn.nodemanager.address "$1:45454"
  p yarn.nodemanager.webapp.address "$1:8042"
  p yarn.nodemanager.localizer.address "$1:8040"
  p yarn.nodemanager.resource.memory-mb 4096
  p yarn.nodemanager.resource.cpu-vcores "$2"
  p yarn.nodemanager.vmem-check-enabled false
  # By default Hadoop believes that cgroups see to the memory of containers, and looks at it for nothing.
  p yarn.nodemanager.resource.memory.enforced false
  p yarn.nodemanager.container-monitor.interval-ms 1000
  p yarn.nodemanager.local-dirs "$lab/nm/$1/local"
  p yarn.nodemanager.log-dirs "$lab/nm/$1/logs"
  p yarn.nodemanager.disk-health-checker.max-disk-utilization-per-disk-percentage 99
  p yarn.nodemanager.remote-app-log-dir "$(app_logs)"
  # In secure mode it needs Hadoop's native library: the NodeManager ends without.
  p yarn.log-aggregation-enable "$([ -z "$secure" ] && echo true || echo false)"
  if [ -n "$secure" ]; then
    p yarn.resourcemanager.principal rm/_HOST@LAB
    p yarn.resourcemanager.keytab "$lab/krb/rm.keytab"
    p yarn.resourcemanager.webapp.spnego-principal HTTP/rm@LAB
    p yarn.resourcemanager.webapp.spnego-keytab-file "$lab/krb/rm.keytab"
    p yarn.nodemanager.principal nm/_HOST@LAB
    p yarn.nodemanager.keytab "$lab/krb/$1.keytab"
    p yarn.nodemanager.webapp.spnego-principal "HTTP/$1@LAB"
    p yarn.nodemanager.webapp.spnego-keytab-file "$lab/krb/$1.keytab"
  fi
  [ -z "${BATCHRAY_LAB_SITE:-}" ] || cat "$BATCHRAY_LAB_SITE"
}
hdfs_site() { # one replica; every port at the bridge
  local net; net=$(net_of).1
  p dfs.replication 1
  p dfs.namenode.name.dir "file://$lab/hdfs/name"
  p dfs.datanode.data.dir "file://$lab/hdfs/data"
  p dfs.namenode.http-address "$net:9870"
  p dfs.namenode.http-bind-host "$net"
  p dfs.namenode.rpc-bind-host "$net"
  p dfs.namenode.safemode.extension 0
  p dfs.namenode.datanode.registration.ip-hostname-check false
  p dfs.datanode.hostname "$net"
  p dfs.datanode.address "$net:9866"
  p dfs.datanode.http.address "$net:9864"
  p dfs.datanode.ipc.address "$net:9867"
  p dfs.datanode.du.reserved 0
  p dfs.namenode.resource.du.reserved 0
  [ -n "$secure" ] || return 0
  p dfs.block.access.token.enable true
  p dfs.namenode.kerberos.principal rm/rm@LAB
  p dfs.namenode.keytab.file "$lab/krb/rm.keytab"
  p dfs.datanode.kerberos.principal rm/rm@LAB
  p dfs.datanode.keytab.file "$lab/krb/rm.keytab"
  p dfs.web.authentication.kerberos.principal HTTP/rm@LAB
  p dfs.web.authentication.kerberos.keytab "$lab/krb/rm.keytab"
  # Its ports are below 1024 or encrypted on real clusters.
  p ignore.secure.ports.for.testing true
}
scheduler_site() { # `small` has room for next to nothing; `default` may have everything until `urgent` wants its share
  local q=yarn.scheduler.capacity preemption=yarn.resourcemanager.monitor.capacity.preemption
  p $preemption.monitoring_interval 500
  p $preemption.max_wait_before_kill 120000
  p $preemption.total_preemption_per_round 1.0
  p $preemption.natural_termination_factor 1.0
  p $q.root.queues default,small,urgent
  p $q.root.default.capacity 60
  p $q.root.default.maximum-capacity 100
  p $q.root.default.user-limit-factor 10
  p $q.root.urgent.capacity 35
  p $q.root.small.capacity 5
  p $q.root.small.maximum-capacity 5
  p $q.maximum-am-resource-percent 0.9
  p $q.root.small.maximum-am-resource-percent 0.9
  p $q.node-locality-delay 1
  p $q.root.accessible-node-labels '*'
  p $q.root.accessible-node-labels.fast.capacity 100
  p $q.root.default.accessible-node-labels fast
  p $q.root.default.accessible-node-labels.fast.capacity 100
  p $q.resource-calculator org.apache.hadoop.yarn.util.resource.DominantResourceCalculator
}
write_config() { # HOST VCORES
  local dir=$lab/conf/$1; mkdir -p "$dir"
  core_site "$1" | site > "$dir/core-site.xml"
  yarn_site "$1" "$2" | site > "$dir/yarn-site.xml"
  scheduler_site | site > "$dir/capacity-scheduler.xml"
  if [ -n "$hdfs" ]; then
    hdfs_site | site > "$dir/hdfs-site.xml"
    # The pages that people look at are not among the jars, and their folders must be there.
    mkdir -p "$dir"/webapps/{hdfs,datanode,static}
  fi
  if [ "${BATCHRAY_LAB_GPUS:-0}" != 0 ]; then
    p yarn.resource-types yarn.io/gpu | site > "$dir/resource-types.xml"
    p yarn.nodemanager.resource-type.yarn.io/gpu "$BATCHRAY_LAB_GPUS" | site > "$dir/node-resources.xml"
  fi
  cat > "$dir/log4j.properties" <<'E'
log4j.rootLogger=INFO,console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=%d{HH:mm:ss.SSS} %p %c{2}: %m%n
E
}
write_client_config() { # for this machine, which does not know the names; Kerberos goes by names, so that is for `exec rm`
  local rm; rm=$(net_of).1
  [ -z "$secure" ] || rm=rm
  mkdir -p "$lab/client"
  [ -z "$hdfs" ] || { p dfs.namenode.http-address "$rm:9870" | site > "$lab/client/hdfs-site.xml"; }
  {
    p fs.defaultFS "$(default_fs)"
    p hadoop.security.authentication "$([ -z "$secure" ] && echo simple || echo kerberos)"
    p hadoop.rpc.protection "${BATCHRAY_LAB_RPC_PROTECTION:-authentication}"
  } | site > "$lab/client/core-site.xml"
  {
    p yarn.resourcemanager.hostname "$rm"
    high_availability
    p yarn.nodemanager.remote-app-log-dir "$(app_logs)"
    [ -z "$secure" ] || p yarn.resourcemanager.principal rm/_HOST@LAB
  } | site > "$lab/client/yarn-site.xml"
}

# ---- up --------------------------------------------------------------------------------------------------
up_failed() { # WHAT LOGFILE
  trap - EXIT
  take_down keep-logs || true
  local log=$lab.log/${2##*/}
  { echo "yarn.sh: $1"; echo "yarn.sh: the end of $log (the other logs are beside it):"; tail -n 15 "$log"; } >&2
  exit 1
}
claim_subnet() { # creating the bridge is the claim: only one process on the machine gets each number
  local id
  for id in $(seq 1 250); do
    [ -z "$(ip -4 route show "10.78.$id.0/24")" ] || continue
    if ip link add "bryarn$id" type bridge 2>"$lab/log/bridge"; then
      echo "$id" > "$lab/id"
      echo "10.78.$id" > "$lab/net"
      ip addr add "10.78.$id.1/24" dev "bryarn$id"
      [ -z "$ha" ] || ip addr add "10.78.$id.2/24" dev "bryarn$id"
      ip link set "bryarn$id" up
      return
    fi
    grep -q 'File exists' "$lab/log/bridge" || break
  done
  up_failed 'no network bridge could be made: root with CAP_NET_ADMIN is needed' "$lab/log/bridge"
}
start_kdc() { # NODES
  local i tool
  for tool in krb5kdc kdb5_util kadmin.local kinit; do
    command -v "$tool" >/dev/null || die "$tool is missing; \"bash scripts/setup.sh test\" installs it"
  done
  mkdir -p "$lab/krb"
  export KRB5_CONFIG=$lab/krb/krb5.conf KRB5_KDC_PROFILE=$lab/krb/kdc.conf
  cat > "$KRB5_CONFIG" <<E
[libdefaults]
default_realm = LAB
dns_lookup_kdc = false
dns_lookup_realm = false
rdns = false
dns_canonicalize_hostname = false
udp_preference_limit = 1
[realms]
LAB = {
 kdc = $(net_of).1:$((18000 + $(cat "$lab/id")))
}
E
  cat > "$KRB5_KDC_PROFILE" <<E
[kdcdefaults]
kdc_listen = $(net_of).1:$((18000 + $(cat "$lab/id")))
kdc_tcp_listen = $(net_of).1:$((18000 + $(cat "$lab/id")))
[realms]
LAB = {
 database_name = $lab/krb/db
 key_stash_file = $lab/krb/stash
 acl_file = $lab/krb/acl
}
E
  kdb5_util create -s -r LAB -P lab >"$lab/log/kdc.log" 2>&1
  {
    for i in rm/rm HTTP/rm alice $(seq -f 'nm/n%g' 1 "$1") $(seq -f 'HTTP/n%g' 1 "$1"); do echo "addprinc -randkey $i"; done
    echo "ktadd -k $lab/krb/rm.keytab rm/rm HTTP/rm"
    echo "ktadd -k $lab/krb/alice.keytab alice"
    for i in $(seq 1 "$1"); do echo "ktadd -k $lab/krb/n$i.keytab nm/n$i HTTP/n$i"; done
  } | kadmin.local -r LAB >>"$lab/log/kdc.log" 2>&1
  setsid krb5kdc -n -r LAB >>"$lab/log/kdc.log" 2>&1 </dev/null &
  remember kdc
  # A server that does not find it ends.
  poll 60 kdc_answers || up_failed 'the KDC does not listen' "$lab/log/kdc.log"
  pid_of "$lab/run/kdc.pid" >/dev/null || up_failed 'the KDC ended' "$lab/log/kdc.log"
}
kdc_answers() { listens "$(net_of).1" $((18000 + $(cat "$lab/id"))) || ! pid_of "$lab/run/kdc.pid" >/dev/null; }
jvm() { # HEAP_MB HOST CLASS ARGS...: small and quick to start
  local options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData "-Xmx$1m" -Djava.net.preferIPv4Stack=true
    --add-opens=java.base/java.lang=ALL-UNNAMED ${secure:+"-Djava.security.krb5.conf=$lab/krb/krb5.conf"})
  local classes="$lab/conf/$2:$jars/*"
  case $3 in hdfs.*) classes+=":$hdfs_jars/*" ;; esac
  exec "$java" "${options[@]}" -cp "$classes" "org.apache.hadoop.$3" "${@:4}"
}
named() { # LAB HOST HEAP_MB CLASS ARGS...: where the names are known
  lab=$1
  hostname "$2"
  mount --bind "$lab/hosts" /etc/hosts
  jvm "$3" "$2" "${@:4}"
}
on_host() { unshare --uts --mount bash "$here/yarn.sh" --named "$lab" "$@"; } # HOST HEAP_MB CLASS ARGS...
start_server() { # NAME HOST HEAP_MB CLASS ARGS...
  setsid unshare --uts --mount bash "$here/yarn.sh" --named "$lab" "${@:2}" </dev/null >>"$lab/log/$1.log" 2>&1 &
  remember "$1"
}
start_rm() { start_server "$1" "$1" 256 yarn.server.resourcemanager.ResourceManager; } # rm|rm2
start_hdfs() { # on the host `rm`
  on_host rm 192 hdfs.server.namenode.NameNode -format -nonInteractive </dev/null >>"$lab/log/namenode.log" 2>&1
  start_server namenode rm 192 hdfs.server.namenode.NameNode
  start_server datanode rm 128 hdfs.server.datanode.DataNode
}
has_data_node() {
  # Once it has registered, it still has to say what storage it has: before that nothing can be written.
  grep -q 'processReport .*: from storage' "$lab/log/namenode.log" || ! pid_of "$lab/run/namenode.pid" || ! pid_of "$lab/run/datanode.pid"
} >/dev/null
until_hdfs_is_up() {
  local server
  poll 60 has_data_node || up_failed 'the DataNode did not come' "$lab/log/datanode.log"
  for server in namenode datanode; do
    pid_of "$lab/run/$server.pid" >/dev/null || up_failed "$server ended" "$lab/log/$server.log"
  done
}
rmadmin() { on_host rm 64 yarn.client.cli.RMAdminCLI "$@"; }
are_manageable() {
  local i; for i in $(resource_managers); do listens "$(address_of "$i")" 8033 || return 1; done
}
start_node() { # NUMBER
  local i=$1 id; id=$(cat "$lab/id")
  setsid unshare --net --uts --mount --pid --fork --kill-child \
    bash "$here/yarn.sh" --node "n$i" "$lab" "$(net_of).$((10 + i))/24" "$(net_of).1" "$checkout" "$HOME" \
    </dev/null >>"$lab/log/n$i.log" 2>&1 &
  local above=$!
  remember "n$i"
  poll 60 has_own_network "$above" || up_failed "node n$i could not be started" "$lab/log/n$i.log"
  ip link del "y${id}n$i" 2>/dev/null || true
  ip link add "y${id}n$i" type veth peer name eth0 netns "$above"
  ip link set "y${id}n$i" master "bryarn$id" up
}
node_main() { # the first process of a node: stays as its init and takes over orphans
  local node=$1 address=$3 gateway=$4 shared; lab=$2
  hostname "$node"
  mount -t proc proc /proc
  mount -t tmpfs -o size=2g,mode=1777 shm /dev/shm
  mkdir -p "$lab/mnt"
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
  (jvm 192 "$node" yarn.server.nodemanager.NodeManager) &
  wait $!
}
registered() { # NODES: how many have come since the ResourceManager was started; or one of our processes is gone
  local f
  [ "$(grep -c 'NodeManager from node .* registered with capability' "$lab/log/rm.log")" -ge "$1" ] && return
  for f in "$lab"/run/*.pid; do pid_of "$f" >/dev/null || return 0; done
  return 1
}
until_registered() { # NODES
  local f node
  poll 60 registered "$1" || true
  for f in "$lab"/run/*.pid; do
    node=$(basename "$f" .pid)
    pid_of "$f" >/dev/null || up_failed "$node ended" "$lab/log/$node.log"
  done
  [ "$(grep -c 'NodeManager from node .* registered with capability' "$lab/log/rm.log")" -ge "$1" ] ||
    up_failed 'not every NodeManager came' "$lab/log/rm.log"
}
bring_up() { # NODES VCORES
  local tool i
  [[ $1 =~ ^[1-9][0-9]?$ && $2 =~ ^[1-9][0-9]?$ ]] || die "up [NODES] [VCORES]: numbers from 1 to 99, not \"$1\" \"$2\""
  for tool in "$java" ip unshare nsenter pgrep setsid flock; do
    command -v "$tool" >/dev/null || die "$tool is missing; \"bash scripts/setup.sh test\" installs it"
  done
  sweep_orphans
  ! pid_of "$lab/run/rm.pid" >/dev/null || die "cluster \"$name\" is already up (see: $0 env); take it down first"
  take_down
  # The ResourceManager needs the timelineservice, too, but does not say so; the client is for rmadmin.
  fetch_jars "$jars" yarn-server-resourcemanager yarn-server-nodemanager yarn-server-timelineservice yarn-client
  [ -z "$hdfs" ] || fetch_jars "$hdfs_jars" common hdfs hdfs-client
  mkdir -p "$lab"/{log,run,tmp,nm,applogs,rmstate,labels,hdfs}
  chmod 1777 "$lab/applogs"
  trap 'up_failed "a command failed (see above)" "$lab/log/rm.log"' EXIT
  touch "$lab/log/rm.log" "$lab/exclude"
  : > "$lab/resolv.conf"
  claim_subnet
  echo '127.0.0.1 localhost' > "$lab/hosts"
  for i in $(resource_managers) $(seq -f 'n%g' 1 "$1"); do echo "$(address_of "$i") $i" >> "$lab/hosts"; done
  [ -z "$secure" ] || start_kdc "$1"
  for i in $(resource_managers) $(seq -f 'n%g' 1 "$1"); do write_config "$i" "$2"; done
  write_client_config
  for i in $(resource_managers); do start_rm "$i"; done
  [ -z "$hdfs" ] || start_hdfs
  if [ -n "$ha" ]; then
    poll 60 are_manageable || up_failed 'the ResourceManagers did not come' "$lab/log/rm.log"
    rmadmin -transitionToActive rm1 >"$lab/log/rmadmin.log" 2>&1 || up_failed 'no ResourceManager became active' "$lab/log/rmadmin.log"
  fi
  for i in $(seq 1 "$1"); do start_node "$i"; done
  until_registered "$1"
  [ -z "$hdfs" ] || until_hdfs_is_up
  trap - EXIT
  echo "YARN $hadoop is up: $1 NodeManagers of $2 vcores; http://$(net_of).1:8088${ha:+ http://$(net_of).2:8088}"
}

if [ "$(id -u)" != 0 ]; then # namespaces, and signals to what runs in them, are root's
  case "${1:-}" in up | down | exec | sweep | rmadmin | *-rm | *-nm)
    command -v sudo >/dev/null || die 'only root can make the namespaces of the nodes, and there is no sudo'
    passed=(); for variable in "${!BATCHRAY_LAB@}" "${!XDG_CACHE@}" "${!JAVA_HOME@}"; do passed+=("$variable=${!variable}"); done
    exec sudo env "HOME=$HOME" "PATH=$PATH" "${passed[@]}" "${BASH_SOURCE[0]}" "$@" ;;
  esac
fi

is_up() { [ -d "$lab/run" ] || die "cluster \"$name\" is not up; start it with: $0 up"; }
inside() { # NODE: a process in it
  local above
  above=$(pid_of "$lab/run/$1.pid") || die "cluster \"$name\" has no running \"$1\""
  if [ "$1" = rm ]; then echo "$above"; else child_of "$above" || die "node \"$1\" is just ending"; fi
}

case "${1:-}" in
up) bring_up "${2:-3}" "${3:-4}" ;;
down) take_down ;;
sweep) sweep_orphans ;;
env)
  is_up
  echo "export HADOOP_CONF_DIR=$lab/client BATCHRAY_LAB_DIR=$lab" ;;
exec)
  [ $# -ge 3 ] || die 'exec NODE CMD...'
  target=$(inside "$2")
  enter=(--net --pid); [ "$2" != rm ] || enter=()
  shift 2
  # Entering a mount namespace loses the working directory; back to it where the node has it.
  exec nsenter --target "$target" --uts --mount "${enter[@]}" --root -- \
    sh -c 'cd "$1" 2>/dev/null || cd /; shift; exec "$@"' sh "$PWD" "$@" ;;
kill-rm) is_up; kill_now "$lab/run/rm.pid" ;;
restart-rm)
  is_up
  kill_now "$lab/run/rm.pid"
  start_rm rm ;;
rmadmin) is_up; shift; rmadmin "$@" ;;
kill-nm) is_up; kill_now "$lab/run/n$2.pid" ;;
start-nm) is_up; ip link del "y$(cat "$lab/id")n$2" 2>/dev/null || true; start_node "$2" ;;
cut-nm) is_up; ip link set "y$(cat "$lab/id")n$2" down ;;
mend-nm) is_up; ip link set "y$(cat "$lab/id")n$2" up ;;
--node) shift; node_main "$@" ;;
--named) shift; named "$@" ;;
*) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
