"""pin.py FILE...: keeps the files in memory. A sampler whose own code is read from the disk again and again has gaps of seconds."""
import ctypes
import mmap
import os
import signal
import sys

open('/proc/self/oom_score_adj', 'w').write('-1000')
libc = ctypes.CDLL(None, use_errno=True)
libc.mlockall(3)  # MCL_CURRENT | MCL_FUTURE: what is mapped below stays too
kept = [mmap.mmap(os.open(name, os.O_RDONLY), 0, prot=mmap.PROT_READ) for name in sys.argv[1:]]
signal.pause()
