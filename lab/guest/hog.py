"""hog.py MIB [--rand | --half] [--pause MS] [--touch SECONDS] [--adj N] [--comm NAME] [--lock] [--hold SECONDS]

Takes MIB of anonymous memory, page by page filled with the same byte, with random bytes (--rand, which zram cannot compress) or with half
of them (--half). --pause waits between two MiB. Then --touch writes to pages picked at random for so long (thrashing), --hold sleeps."""
import ctypes
import mmap
import os
import random
import sys
import time

args = sys.argv
MIB = 1 << 20


def option(name, default=None):
    return args[args.index(name) + 1] if name in args else default


open('/proc/self/oom_score_adj', 'w').write(option('--adj', '0'))
libc = ctypes.CDLL(None, use_errno=True)
if '--comm' in args:
    libc.prctl(15, ctypes.c_char_p(option('--comm').encode()), 0, 0, 0)
if '--lock' in args:
    libc.mlockall(3)

# Made once: emulation is slow, and zram looks at each page alone.
if '--rand' in args:
    content = os.urandom(MIB)
elif '--half' in args:
    content = b''.join(os.urandom(2048) + b'\x01' * 2048 for _ in range(256))
else:
    content = b'\x01' * MIB

blocks = []
for _ in range(int(args[1])):
    block = mmap.mmap(-1, MIB, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    block.write(content)
    blocks.append(block)
    if '--pause' in args:
        time.sleep(int(option('--pause')) / 1000)
print('hog: filled %s MiB' % args[1], flush=True)

end, pages = time.monotonic() + float(option('--touch', '0')), len(blocks) * 256
while time.monotonic() < end:
    for _ in range(64):
        page = int(random.random() * pages)
        blocks[page >> 8][(page & 255) << 12] = 1
time.sleep(float(option('--hold', '0')))
