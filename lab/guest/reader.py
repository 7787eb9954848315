"""reader.py NODE FILE KIB TIMES DONE: reads TIMES pieces of KIB of FILE, a second apart, into page cache of NODE alone, writes DONE and sleeps.

It binds itself after it has started and does not exit: its own pages, freed, would lift the node above its watermarks."""
import ctypes
import os
import sys
import time

node, path, kib, times, done = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5]
ctypes.CDLL(None).syscall(238, 2, ctypes.byref(ctypes.c_ulong(1 << node)), 64)  # set_mempolicy(MPOL_BIND)
with open(path, 'rb', buffering=0) as file:
    for _ in range(times):
        for _ in range(kib // 64):
            file.read(65536)
        time.sleep(1)
with open(done, 'w') as file:
    file.write('done\n')
time.sleep(1000)
