"""topup.py NODE: keeps the largest zone of NODE between its min and its low watermark with locked memory, so that its
allocations wake kswapd. Runs until it is killed."""
import ctypes
import mmap
import sys
import time

node = int(sys.argv[1])
open('/proc/self/oom_score_adj', 'w').write('-1000')
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(15, b'locker')
libc.syscall(238, 2, ctypes.byref(ctypes.c_ulong(1 << node)), 64)  # set_mempolicy(MPOL_BIND)
libc.mlockall(3)  # MCL_CURRENT | MCL_FUTURE: what is mapped below is populated at once
zoneinfo = open('/proc/zoneinfo')


def largest_zone():
    best = zone = None
    zoneinfo.seek(0)
    for line in zoneinfo.read().split('\n'):
        words = line.split()
        if line.startswith('Node'):
            zone = {'node': int(words[1].rstrip(','))}
        elif zone and words[:2] == ['pages', 'free']:
            zone['free'] = int(words[2])
        elif zone and len(words) == 2 and words[0] in ('min', 'low', 'managed') and words[0] not in zone:
            zone[words[0]] = int(words[1])
            if words[0] == 'managed' and zone['node'] == node and (best is None or zone['managed'] > best['managed']):
                best = zone
    return best


held = []
while True:
    zone = largest_zone()
    gap = zone['free'] - (zone['min'] + zone['low']) // 2
    if gap > 0:
        held.append(mmap.mmap(-1, max(16, min(8192, gap // 2)) * 4096))
    else:
        time.sleep(0.02)
