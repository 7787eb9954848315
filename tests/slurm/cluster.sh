# A Slurm cluster of two nodes on this machine: munged, slurmctld and two slurmd, all in one folder. Sourced by run; needs root.
# There is no cgroup and no systemd in it, so that it also starts in a container.

cluster=

# Begins the cluster in a folder.
start_cluster() {
    cluster=$1
    mkdir -p "$cluster"/{state,node1,node2,log,munge}
    chmod 755 "$cluster" "$cluster/munge"
    dd if=/dev/urandom of="$cluster/munge/key" bs=1024 count=1 2>/dev/null
    chmod 600 "$cluster/munge/key"
    write_conf >"$cluster/slurm.conf"
    export SLURM_CONF=$cluster/slurm.conf
    munged --force --key-file="$cluster/munge/key" --socket="$cluster/munge/socket" --pid-file="$cluster/munge/pid" \
        --seed-file="$cluster/munge/seed" --log-file="$cluster/log/munged"
    slurmctld -c
    start_node node1
    start_node node2
    wait_for 30 "two idle nodes" nodes_are_idle
}

# A port of its own for each daemon, so that a cluster of the machine is not in the way.
write_conf() {
    local port=$((20000 + $$ % 20000)) host
    host=$(hostname -s)
    cat <<END
ClusterName=fleet
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$cluster/munge/socket
CredType=cred/munge
StateSaveLocation=$cluster/state
SlurmdSpoolDir=$cluster/%n
SlurmctldPidFile=$cluster/slurmctld.pid
SlurmdPidFile=$cluster/%n.pid
SlurmctldLogFile=$cluster/log/slurmctld
SlurmdLogFile=$cluster/log/%n
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SwitchType=switch/none
MpiDefault=none
MailProg=/bin/true
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=1,batch_sched_delay=0,bf_interval=1
SlurmdTimeout=10
KillWait=2
MinJobAge=300
ReturnToService=2
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1 State=UNKNOWN
NodeName=node2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1 State=UNKNOWN
PartitionName=fleet Nodes=node1,node2 Default=YES MaxTime=INFINITE State=UP
END
}

start_node() { slurmd -N "$1"; }

nodes_are_idle() { [ "$(sinfo --noheader --format=%t --Node | grep -c '^idle$')" -eq 2 ]; }

# Kills a node as a power cut does: the daemon, the steps, and what runs in them.
kill_node() {
    local root pid
    root=$(cat "$cluster/$1.pid")
    for pid in $(tree_of "$root") $(steps_of "$1"); do kill -9 "$pid" 2>/dev/null || true; done
}

# The steps may outlive the daemon; what runs in them knows its node.
steps_of() {
    local pid
    for pid in $(pgrep -x slurmstepd || true); do
        if environment_of "$pid" | grep -qx "SLURM_CONF=$cluster/slurm.conf" && [ "$(node_of "$pid")" = "$1" ]; then tree_of "$pid"; fi
    done
}

node_of() {
    local below
    for below in $(tree_of "$1"); do
        environment_of "$below" | sed -n 's/^SLURMD_NODENAME=//p'
    done | head -n 1
}

# Of a process that has not ended meanwhile.
environment_of() { { tr '\0' '\n' <"/proc/$1/environ"; } 2>/dev/null || true; }

tree_of() {
    local child
    echo "$1"
    for child in $(pgrep -P "$1" || true); do tree_of "$child"; done
}

# Ends the daemons and what they started, and nothing else.
stop_cluster() {
    [ -n "$cluster" ] || return 0
    local pid file
    for node in node1 node2; do
        for pid in $(steps_of "$node"); do kill -9 "$pid" 2>/dev/null || true; done
    done
    for file in "$cluster"/node1.pid "$cluster"/node2.pid "$cluster"/slurmctld.pid "$cluster"/munge/pid; do
        [ ! -s "$file" ] || kill -9 "$(cat "$file")" 2>/dev/null || true
    done
}

# Waits for a condition, at most so many seconds.
wait_for() {
    local seconds=$1 what=$2 end=$((SECONDS + $1))
    shift 2
    until "$@"; do
        if [ "$SECONDS" -ge "$end" ]; then
            echo "slurm: no $what after $seconds s"
            tail -n 20 "$cluster"/log/slurmctld
            return 1
        fi
        sleep 0.3
    done
}
