"""pipes.py LEFT FILE: fills pipes (their pages cannot be moved) until LEFT MiB are neither used nor page cache, then empties every second
one: memory in which no large block is free and none can be made. Writes FILE when it is done, and sleeps."""
import fcntl
import os
import resource
import sys
import time

F_SETPIPE_SZ = 1031
left, done = int(sys.argv[1]) * 1024, sys.argv[2]
open('/proc/self/oom_score_adj', 'w').write('-1000')
resource.setrlimit(resource.RLIMIT_NOFILE, (65536, 65536))


def pipe():
    reader, writer = os.pipe()
    fcntl.fcntl(writer, F_SETPIPE_SZ, 1 << 20)
    fcntl.fcntl(writer, fcntl.F_SETFL, os.O_NONBLOCK)
    return reader, writer


def rest():
    info = {line.split(':')[0]: int(line.split()[1]) for line in open('/proc/meminfo')}
    return info['MemFree'] + info['Active(file)'] + info['Inactive(file)']


kept, freed, page = [], [], b'x' * 4096
try:
    while rest() > left:
        kept.append(pipe())
        freed.append(pipe())
        for _ in range(256):  # page by page, so that the two lie side by side
            os.write(kept[-1][1], page)
            os.write(freed[-1][1], page)
except OSError as problem:
    print('pipes:', problem, flush=True)
for reader, writer in freed:
    os.close(reader)
    os.close(writer)
open(done, 'w').write('%d MiB kept\n' % len(kept))
time.sleep(600)
