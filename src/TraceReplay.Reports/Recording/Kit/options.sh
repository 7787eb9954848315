# ---- options ----------------------------------------------------------------------------------------------------------------

usage() {
    cat <<'EOF'
usage: record.sh [-o DIR] [-t SECONDS] [-i SECONDS] [-b KB] [options] [-- COMMAND [ARGUMENT...]]

Records what Linux memory reclaim decides into the folder DIR, for `tracereplay verify DIR`. Run it as root. Without COMMAND it
records until Ctrl-C or -t; with COMMAND until that ends. COMMAND starts when everything records; its stdin is /dev/null.

  -o DIR            the capture folder, which must be empty or not there (default capture-HOST-TIME)
  -t SECONDS        stop after that time
  -i SECONDS        interval of the series file (default 0.2)
  -b KB             ring buffer per CPU (default 16384, less where all CPUs together would take a 16th of memory)
  -e SYSTEM/EVENT   record this event too (may be given again)
  --tracer NAME     ftrace (default), perf or trace-cmd
  --kprobes         probe by kprobes, also where fentry would do
  --light           leave out the two that come most often: mm_vmscan_lru_shrink_inactive, and pgdat_balanced of tasks other than kswapd
  --no-bpftrace     no decisions.txt
  --no-series       no series.txt
  --bpf-pages N     pages of bpftrace's buffer per CPU, a power of two
  --help            this text

Exit codes: 0 recorded (COMMAND's own code stands in DIR/notes), 1 not recorded, 2 wrong usage.
EOF
}

wrong() { printf 'record.sh: %s\n' "$1" >&2; exit "${2:-2}"; }

is_number() { [[ $1 =~ ^[0-9]+(\.[0-9]+)?$ ]]; }

parse_options() {
    OUT='' LIMIT='' INTERVAL=0.2 BUFFER_KB='' BPF_PAGES='' KPROBES=0 LIGHT=0 BPFTRACE=1 SERIES=1 MORE_EVENTS=() COMMAND=()
    while (($#)); do
        case $1 in
            -o | -t | -i | -b | -e | --tracer | --bpf-pages)
                (($# > 1)) || wrong "$1: needs a value"
                set_option "$1" "$2"
                shift
                ;;
            --kprobes) KPROBES=1 ;;
            --light) LIGHT=1 ;;
            --no-bpftrace) BPFTRACE=0 ;;
            --no-series) SERIES=0 ;;
            -h | --help) usage; exit 0 ;;
            --) shift; (($#)) || wrong '--: give the command behind it'; COMMAND=("$@"); return ;;
            *) wrong "$1: no such option (--help tells them); a command stands behind --" ;;
        esac
        shift
    done
}

set_option() {
    case $1 in
        -o) OUT=$2 ;;
        -t) is_number "$2" || wrong "-t $2: give seconds"; LIMIT=$2 ;;
        -i) is_number "$2" && (($(to_ns "$2") >= 10000000)) || wrong "-i $2: give seconds, 0.01 or more"; INTERVAL=$2 ;;
        -b) [[ $2 =~ ^[1-9][0-9]*$ ]] || wrong "-b $2: give KiB"; BUFFER_KB=$2 ;;
        -e) [[ $2 == */* ]] || wrong "-e $2: give SYSTEM/EVENT, as vmscan/mm_shrink_slab_end"; MORE_EVENTS+=("$2") ;;
        --tracer) case $2 in ftrace | perf | trace-cmd) TRACER=$2 ;; *) wrong "--tracer $2: ftrace, perf or trace-cmd" ;; esac ;;
        --bpf-pages) [[ $2 =~ ^[1-9][0-9]*$ ]] && (($2 & ($2 - 1))) && wrong "--bpf-pages $2: give a power of two"; BPF_PAGES=$2 ;;
    esac
}
