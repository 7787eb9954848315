"""watch.py SECONDS [--kills N] [--hopeless NODE] [--swap-used MIB] [--file FILE] [--extra SECONDS]

Waits until one of the states has come (and then --extra seconds more), at most SECONDS. Locked in memory and not to be killed: a shell
loop takes minutes in a guest under pressure. Prints which it was."""
import ctypes
import os
import re
import sys
import time

args = sys.argv


def option(name, default=None):
    return args[args.index(name) + 1] if name in args else default


open('/proc/self/oom_score_adj', 'w').write('-1000')
ctypes.CDLL(None).mlockall(3)
vmstat, zoneinfo, swaps = open('/proc/vmstat'), open('/proc/zoneinfo'), open('/proc/swaps')


def text(file):
    file.seek(0)
    return file.read()


def kills():
    return int(re.search(r'^oom_kill (\d+)', text(vmstat), re.M).group(1))


def hopeless(node):
    here = False
    for line in text(zoneinfo).split('\n'):
        if line.startswith('Node'):
            here = line.startswith('Node %s,' % node)
        elif here and 'node_unreclaimable' in line and line.split()[-1] == '1':
            return True
    return False


def swap_used():
    return sum(int(line.split()[3]) for line in text(swaps).split('\n')[1:] if line) // 1024


before, start, reached = kills(), time.monotonic(), None


def state():
    if '--kills' in args and kills() - before >= int(option('--kills')):
        return 'kills'
    if '--hopeless' in args and hopeless(option('--hopeless')):
        return 'hopeless'
    if '--swap-used' in args and swap_used() >= int(option('--swap-used')):
        return 'swap-used'
    if '--file' in args and os.path.exists(option('--file')) and os.path.getsize(option('--file')) > 0:
        return 'file'
    return None


while reached is None and time.monotonic() - start < float(args[1]):
    reached = state()
    time.sleep(0.1)
if reached:
    time.sleep(float(option('--extra', '1')))
print('watch: %s after %.1f s, %d kills' % (reached or 'time', time.monotonic() - start, kills() - before), flush=True)
sys.exit(0 if reached else 1)
